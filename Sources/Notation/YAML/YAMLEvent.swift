import Diagnostics

/// One step of libyaml through a document, as a Swift value.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias
    case scalar(String, YAMLScalarStyle)
    /// libyaml cannot go on; the reason in its words, and what it was reading.
    case failure(String, Hint?)
  }

  var kind: Kind
  /// Where the step stands in the file.
  var span: Span
  /// The name behind `&` or `*`.
  var anchor: String?
  /// The tag, such as `!!str`.
  var tag: String?
}
