extension Matcher {
  /// The counted noun behind a number, as tokens.
  func noun(at start: Int, isCounted: Bool, isHedged: Bool) -> Range<Int>? {
    switch style.nouns {
    case .none: return nil
    case .script: return scriptNoun(at: start, isCounted: isCounted, isHedged: isHedged)
    case .capital(let endings):
      return search(at: start) { word in
        if word.isCapital { return .found }
        return endsLike(word, endings) ? .goOn : .over
      }
    case .first(let endings):
      return search(at: start) { word in endsLike(word, endings) ? .goOn : .found }
    case .plural(let endings, let others):
      return search(at: start) { word in
        endsLike(word, endings) && !endsLike(word, others) ? .found : .goOn
      }
    }
  }

  private enum Verdict {
    case found, goOn, over
  }

  /// Looks at up to four words behind a number, each perhaps tied together by hyphens.
  private func search(at start: Int, _ judge: (Token) -> Verdict) -> Range<Int>? {
    var place = start
    for _ in 0..<4 {
      guard let range = word(at: place), let last = token(range.upperBound - 1) else { return nil }
      if has(place, [.stop, .clock]) || (has(place, .label) && kind(range.upperBound) == .number) {
        return nil
      }
      if has(range.upperBound - 1, .noun) { return range }
      // A single letter is part of a reference ("12 B 34").
      if range.count == 1, last.end - last.start == 1 { return nil }
      var judged = last
      judged.isCapital = tokens[place].isCapital
      switch judge(judged) {
      case .found: return range
      case .over: return nil
      case .goOn: place = range.upperBound
      }
    }
    return nil
  }

  /// A word, with what hyphens tie to it.
  private func word(at start: Int) -> Range<Int>? {
    guard kind(start) == .word, tokens[start].isSpaced else { return nil }
    var end = start + 1
    while end < start + 8, let behind = behindHyphen(end), kind(behind) == .word {
      end = behind + 1
    }
    return start..<end
  }

  private func endsLike(_ word: Token, _ endings: [String]) -> Bool {
    let letters = letters.folded[word.start..<word.end]
    return endings.contains { ending in
      let wanted = ending.unicodeScalars.map(\.value)
      return letters.count > wanted.count && letters.suffix(wanted.count).elementsEqual(wanted)
    }
  }

  /// A run of ideographs or of katakana, behind "of" or directly behind a hedged number.
  private func scriptNoun(at start: Int, isCounted: Bool, isHedged: Bool) -> Range<Int>? {
    let place = has(start, .of) ? start + 1 : start
    guard place > start || has(start - 1, .of) || (isHedged && !isCounted) else { return nil }
    guard let first = token(place), let script = Script(first.first) else { return nil }
    var end = place
    while end < place + 12, let next = token(end), Script(next.first) == script, !has(end, .stop),
      qualifiesNothing(end)
    {
      end += 1
    }
    return end > place ? place..<end : nil
  }

  private func qualifiesNothing(_ place: Int) -> Bool {
    !has(place, .qualifierAfter)
  }

  /// The text of several tokens.
  func text(_ last: Int, from first: Int) -> String {
    letters.text(tokens[first].start..<tokens[last].end)
  }
}

/// The scripts in which a Japanese noun is written.
private enum Script {
  case ideographs, katakana

  init?(_ value: UInt32) {
    switch value {
    case 0x3005, 0x3400...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff: self = .ideographs
    case 0x30a1...0x30ff: self = .katakana
    default: return nil
    }
  }
}
