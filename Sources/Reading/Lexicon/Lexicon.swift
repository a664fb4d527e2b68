/// The compiled words of one language: a vocabulary, and a tree of phrases over it.
struct Lexicon: Sendable {
  /// The number of every word by its hash.
  private(set) var words = WordTable()
  /// The length of the longest entry without spaces, by its first letter.
  private(set) var longest = WordTable()
  /// The parts of numerals that are written as one word.
  let numerals: CompoundNumerals
  /// The senses of every node of the tree; the root is 0 and has none.
  private(set) var senses: [[Sense]] = [[]]
  /// The senses of every node without their values.
  private var sorts: [SenseSet] = [[]]
  /// The child of a node by word and whether the word sticks to the one before it.
  private var edges = WordTable()
  /// The child of the root, by word.
  private var roots: [Int] = []
  /// Whether a longer phrase starts with the node.
  private var isInner: [Bool] = [false]

  init(of language: Language) {
    numerals = CompoundNumerals(pieces: language.pieces, endings: language.endings)
    for row in language.tables.joined() {
      let sense = row.sense
      Forms.forEach(in: row.forms) { add($0, sense) }
    }
  }

  /// Adds a form, cut into words as the lexer cuts texts.
  private mutating func add(_ form: Letters, _ sense: Sense) {
    let isExact = form.raw.first == Forms.exact
    var (node, place, isSpaced) = (0, isExact ? 1 : 0, true)
    while place < form.count {
      let kind = LetterClass(form.folded[place])
      guard kind != .space else {
        (place, isSpaced) = (place + 1, true)
        continue
      }
      let word = place..<form.end(of: kind, from: place)
      let hash = WordHash((isExact ? form.raw : form.folded)[word])
      node = child(of: node, word: number(of: hash), isSpaced: isSpaced)
      if kind == .unspaced {
        let first = UInt64(form.folded[place])
        longest.set(first, to: max(longest[first] ?? 0, word.count))
      }
      (place, isSpaced) = (word.upperBound, false)
    }
    guard node > 0, sorts[node].isEmpty || !senses[node].contains(sense) else { return }
    senses[node].append(sense)
    sorts[node].insert(sense.bit)
  }

  private mutating func number(of hash: WordHash) -> Int {
    if let known = words[hash.value] { return known }
    words.set(hash.value, to: roots.count)
    roots.append(0)
    return roots.count - 1
  }

  private mutating func child(of node: Int, word: Int, isSpaced: Bool) -> Int {
    let key = Self.key(node, word, isSpaced)
    if let known = node == 0 ? (roots[word] == 0 ? nil : roots[word]) : edges[key] { return known }
    let made = senses.count
    senses.append([])
    sorts.append([])
    isInner.append(false)
    isInner[node] = true
    if node == 0 { roots[word] = made } else { edges.set(key, to: made) }
    return made
  }

  private static func key(_ node: Int, _ word: Int, _ isSpaced: Bool) -> UInt64 {
    UInt64(node) << 32 | UInt64(word) << 1 | (isSpaced ? 1 : 0)
  }
}

extension Letters {
  /// Where a word ends that starts at a place; marks stand alone.
  fileprivate func end(of kind: LetterClass, from start: Int) -> Int {
    var end = start + 1
    while kind != .mark, end < folded.count, LetterClass(folded[end]) == kind { end += 1 }
    return end
  }
}

extension Lexicon {
  /// The tokens with every phrase of the tables made one; the longest phrase wins.
  func joiningPhrases(_ tokens: [Token]) -> [Token] {
    var joined: [Token] = []
    joined.reserveCapacity(tokens.count)
    var place = 0
    while place < tokens.count {
      var token = tokens[place]
      place += 1
      if token.index >= 0, token.kind != .number {
        let found = phrase(from: place - 1, in: tokens)
        token.senses = found.node
        token.sort = sorts[found.node]
        token.end = tokens[found.last].end
        place = found.last + 1
      }
      joined.append(token)
    }
    return joined
  }

  private func phrase(from start: Int, in tokens: [Token]) -> (node: Int, last: Int) {
    var node = roots[tokens[start].index]
    var best = (node: sorts[node].isEmpty ? 0 : node, last: start)
    var place = start + 1
    while node > 0, isInner[node], place < tokens.count, tokens[place].index >= 0,
      tokens[place].kind != .number
    {
      node = edges[Self.key(node, tokens[place].index, tokens[place].isSpaced)] ?? 0
      if !sorts[node].isEmpty { best = (node, place) }
      place += 1
    }
    return best
  }
}
