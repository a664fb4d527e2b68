extension PDFBuffer {
  /// Appends a value that was read from another file, with its references given new numbers.
  mutating func value(_ value: PDFObject, numbered renumber: (Int) -> Int) {
    switch value {
    case .null: raw("null")
    case .boolean(let value): raw(value ? "true" : "false")
    case .integer(let value): integer(value)
    case .real(let digits): raw(digits.utf8)
    case .name(let value): name(value)
    case .string(let content): hexString(content)
    case .reference(let number): reference(renumber(number))
    case .array(let values): array(values, numbered: renumber)
    case .dictionary(let value): dictionary(value, numbered: renumber)
    case .stream(let stream): dictionary(stream.dictionary, numbered: renumber)
    }
  }

  private mutating func array(_ values: [PDFObject], numbered renumber: (Int) -> Int) {
    raw("[")
    for (index, element) in values.enumerated() {
      if index > 0 { raw(" ") }
      value(element, numbered: renumber)
    }
    raw("]")
  }

  /// Appends a dictionary with its brackets.
  mutating func dictionary(_ dictionary: PDFDictionary, numbered renumber: (Int) -> Int) {
    raw("<<")
    entries(dictionary, numbered: renumber)
    raw(">>")
  }

  /// Appends the entries of a dictionary without its brackets.
  mutating func entries(_ dictionary: PDFDictionary, numbered renumber: (Int) -> Int) {
    for entry in dictionary.entries {
      name(entry.name)
      switch entry.value {
      case .integer, .real, .boolean, .null, .reference: raw(" ")
      default: break
      }
      value(entry.value, numbered: renumber)
    }
  }
}
