/// The notation of the language tables.
///
/// A list of words or phrases is separated by `|`. A word with slashes is a stem with its endings:
/// `Milliarde//n` has no ending and the ending "n". A point at the end is optional in the text. A
/// leading `=` keeps capitals apart (`=May` is not "may").
///
/// A list is folded once, and its forms are put together in one buffer, one after the other: arrays
/// for each of them would take most of the time in which a language is read.
struct Forms {
  /// The mark of a form whose capitals are kept apart.
  static let exact: UInt32 = 0x3d
  private static let bar: UInt32 = 0x7c
  private static let space: UInt32 = 0x20
  private static let slash: UInt32 = 0x2f
  private static let point: UInt32 = 0x2e

  private let list: Letters
  /// What was read of the form that is put together.
  private var form: Letters

  private init(_ list: String) {
    self.list = Letters(list)
    form = Letters(capacity: self.list.count)
  }

  /// Calls a closure with each word or phrase that a list stands for, in its order.
  static func forEach(in list: String, _ body: (Letters) -> Void) {
    var forms = Forms(list)
    var place = 0
    while place < forms.list.count { place = forms.read(from: place, body) + 1 }
  }

  /// Reads on to the end of an entry, and gives all its forms that start with what was read.
  ///
  /// - Parameter isEnding: whether an ending is read, so that a slash starts another one.
  /// - Returns: the end of the entry.
  private mutating func read(
    from start: Int, isEnding: Bool = false, _ body: (Letters) -> Void
  ) -> Int {
    var (place, isEnding, isSpaced) = (start, isEnding, false)
    let length = form.count
    defer { form.shorten(to: length) }
    while place < list.count, list.raw[place] != Self.bar {
      switch list.raw[place] {
      case Self.slash where isEnding:
        place = end(ofWord: place)
      case Self.slash:
        return readEndings(from: place, body)
      case Self.space:
        (place, isEnding, isSpaced) = (place + 1, false, true)
      default:
        if isSpaced, form.count > 0 { form.append(list, place - 1) }
        form.append(list, place)
        (place, isSpaced) = (place + 1, false)
      }
    }
    body(form)
    if form.raw.last == Self.point {
      var bare = form
      bare.shorten(to: form.count - 1)
      body(bare)
    }
    return place
  }

  /// Reads on from each of the slashes of a word.
  private mutating func readEndings(from first: Int, _ body: (Letters) -> Void) -> Int {
    var end = first
    for place in first..<self.end(ofWord: first) where list.raw[place] == Self.slash {
      end = read(from: place + 1, isEnding: true, body)
    }
    return end
  }

  private func end(ofWord start: Int) -> Int {
    list.raw[start...].firstIndex { $0 == Self.space || $0 == Self.bar } ?? list.count
  }
}
