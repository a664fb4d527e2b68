/// The compiled words of one language: a vocabulary, and a tree of phrases over it.
struct Lexicon: Sendable {
  /// The number of every word by its hash.
  private(set) var words: [UInt64: Int] = [:]
  /// The length of the longest entry without spaces, by its first letter.
  private(set) var longest: [UInt32: Int] = [:]
  /// The parts of numerals that are written as one word.
  let numerals: CompoundNumerals
  /// The senses of every node of the tree; the root is 0 and has none.
  private(set) var senses: [[Sense]] = [[]]
  /// The senses of every node without their values.
  private var sorts: [SenseSet] = [[]]
  /// The child of a node by word and whether the word sticks to the one before it.
  private var edges: [UInt64: Int] = [:]
  /// The child of the root, by word.
  private var roots: [Int] = []
  /// Whether a longer phrase starts with the node.
  private var isInner: [Bool] = [false]

  init(of language: Language) {
    numerals = CompoundNumerals(pieces: language.pieces, endings: language.endings)
    for row in language.rows {
      for form in Forms.expand(row.forms) { add(form, row.sense) }
    }
  }

  private mutating func add(_ form: String, _ sense: Sense) {
    let isExact = form.hasPrefix("=")
    let letters = Letters(isExact ? String(form.dropFirst()) : form)
    var node = 0
    for piece in Self.pieces(of: letters) {
      let stretch = isExact ? letters.raw[piece.range] : letters.folded[piece.range]
      node = child(of: node, word: number(of: stretch), isSpaced: piece.isSpaced)
      if LetterClass(letters.folded[piece.range.lowerBound]) == .unspaced {
        let first = letters.folded[piece.range.lowerBound]
        longest[first] = max(longest[first] ?? 0, piece.range.count)
      }
    }
    guard node > 0, !senses[node].contains(sense) else { return }
    senses[node].append(sense)
    sorts[node].insert(sense.bit)
  }

  private mutating func number(of word: ArraySlice<UInt32>) -> Int {
    var hash = WordHash()
    for scalar in word { hash.add(scalar) }
    if let known = words[hash.value] { return known }
    words[hash.value] = roots.count
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
    if node == 0 { roots[word] = made } else { edges[key] = made }
    return made
  }

  private static func key(_ node: Int, _ word: Int, _ isSpaced: Bool) -> UInt64 {
    UInt64(node) << 32 | UInt64(word) << 1 | (isSpaced ? 1 : 0)
  }

  /// Cuts an entry as the lexer cuts texts.
  private static func pieces(of letters: Letters) -> [(range: Range<Int>, isSpaced: Bool)] {
    var pieces: [(range: Range<Int>, isSpaced: Bool)] = []
    var (isSpaced, last) = (true, LetterClass.space)
    for (place, value) in letters.folded.enumerated() {
      let kind = LetterClass(value)
      if kind == .space {
        isSpaced = true
      } else if kind == last, kind != .mark, !isSpaced, let open = pieces.popLast() {
        pieces.append((open.range.lowerBound..<place + 1, open.isSpaced))
      } else {
        pieces.append((place..<place + 1, isSpaced))
        isSpaced = false
      }
      last = kind
    }
    return pieces
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
