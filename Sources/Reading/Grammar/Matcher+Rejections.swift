/// What looks like a figure and is not.
extension Matcher {
  /// Whether a word before the place makes a number its name ("Artikel 5", "№ 7").
  func isNamed(_ place: Int) -> Bool {
    if has(place - 1, .label) { return true }
    return isMark(place - 1, 0x2e) && has(place - 2, .label) && isGlued(place - 1)
  }

  /// Whether digits are dialled: behind a plus, or with a zero in front.
  func isDialled(_ place: Int) -> Bool {
    guard let number = digits(place) else { return false }
    return number.hasLeadingZero || (isMark(place - 1, Mark.plus) && isGlued(place))
  }

  /// Whether the number at a place sticks to something that makes it part of a name: "G7",
  /// "Kambarata-1", "A/79", ".5".
  func isTiedBackwards(_ place: Int) -> Bool {
    guard isGlued(place), let before = token(place - 1) else { return false }
    switch before.kind {
    case .word: return currency(place - 1)?.leads != true && !has(place - 1, .filler)
    case .number: return true
    case .unspaced: return false
    case .mark:
      let isTie = before.isHyphen && isGlued(place - 1)
      if isTie { return kind(place - 2) == .word && !has(place - 2, .measuring) }
      // "19./20. Dezember" are two days.
      if before.first == Mark.slash, isMark(place - 2, 0x2e) { return false }
      let ties: [UInt32] = [
        Mark.slash, Mark.underscore, 0x2e, 0x2c, Mark.colon, 0x5c, 0x5e, 0x3d, 0x26,
      ]
      return ties.contains(before.first) && isGlued(place - 1)
    }
  }

  /// Whether the digits at a place go on with letters that belong to them: "5G", "4x4", "20-фунтовый".
  func isTiedForwards(_ place: Int) -> Bool {
    let next = place + 1
    guard isGlued(next), let after = token(next) else { return false }
    if after.kind == .word { return !attaches(next) }
    if let behind = behindHyphen(next), kind(behind) == .word { return !attaches(behind) }
    return after.kind == .mark
      && [Mark.underscore, Mark.slash, Mark.at, 0x3d, 0xb0, 0xd7].contains(after.first)
  }

  /// Whether a name with a capital letter stands before the digits ("Boeing 737"), in languages in
  /// which other nouns have none.
  func followsName(_ place: Int) -> Bool {
    guard style.capitalsAreNames, let name = token(place - 1), name.kind == .word, name.isCapital,
      token(place)?.isSpaced == true, place >= 2
    else { return false }
    // The first word of a sentence has a capital letter anyway, and a place is no name of digits.
    let before = token(place - 2)
    if before?.kind == .mark, before?.isHyphen != true { return false }
    return !has(place - 2, .dateIntro) && !has(place - 2, .filler)
  }

  /// Whether an attempt at a place is hopeless because of what stands before it.
  func isBlocked(_ place: Int) -> Bool {
    isNamed(place) || has(place - 1, .vague)
  }
}
