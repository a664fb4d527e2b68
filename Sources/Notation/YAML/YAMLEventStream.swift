internal import CYAML
import Diagnostics

/// A libyaml parser over a copy of the bytes; both are freed with it.
struct YAMLEventStream: ~Copyable {
  let origin: YAMLOrigin
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(_ bytes: [UInt8], origin: YAMLOrigin) {
    self.origin = origin
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  /// The next step; after a failure or the end of the stream there is nothing more to ask for.
  func next() -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { return failure() }
    defer { yaml_event_delete(&event) }
    let span = Span(
      file: origin.file, start: position(event.start_mark), end: position(event.end_mark))
    return translate(event, span)
  }

  private func translate(_ event: yaml_event_t, _ span: Span) -> YAMLEvent {
    switch event.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, span: span)
    case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .streamEnd, span: span)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, span: span)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, span: span)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, span: span)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, span: span)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias, span: span, anchor: text(event.data.alias.anchor))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart, span: span, anchor: text(data.anchor), tag: text(data.tag))
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return YAMLEvent(
        kind: .mappingStart, span: span, anchor: text(data.anchor), tag: text(data.tag))
    case YAML_SCALAR_EVENT: return scalar(event, span)
    default:
      return YAMLEvent(kind: .failure("unknown step \(event.type.rawValue)", nil), span: span)
    }
  }

  private func scalar(_ event: yaml_event_t, _ span: Span) -> YAMLEvent {
    let data = event.data.scalar
    let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    let style: YAMLScalarStyle =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    return YAMLEvent(
      kind: .scalar(String(decoding: bytes, as: UTF8.self), style), span: span,
      anchor: text(data.anchor), tag: text(data.tag))
  }

  private func failure() -> YAMLEvent {
    let reason = parser.pointee.problem.map { String(cString: $0) } ?? "cannot be read"
    let place = min(position(parser.pointee.problem_mark), end)
    let context = parser.pointee.context.map { pointer in
      let place = position(parser.pointee.context_mark)
      return Hint(String(cString: pointer), at: Span(file: origin.file, start: place))
    }
    return YAMLEvent(
      kind: .failure(reason, context), span: Span(file: origin.file, start: place))
  }

  /// The place behind the last character; libyaml's own end may be a line below.
  private var end: Position {
    let lines = input.split(separator: 0x0a, omittingEmptySubsequences: false)
    let last = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
    return origin.position(line: max(0, lines.count - 1), column: last)
  }

  private func position(_ mark: yaml_mark_t) -> Position {
    origin.position(line: Int(mark.line), column: Int(mark.column))
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
