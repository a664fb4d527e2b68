import Diagnostics

/// Puts the steps of libyaml together to nodes and holds the limits.
struct YAMLBuilder: ~Copyable {
  private let events: YAMLEventStream
  private let limits: YAML.Limits
  private(set) var collector: FindingCollector
  /// The nodes behind anchors, each with the number of nodes in it.
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  /// How many nodes aliases have stood for so far.
  private var aliasedNodes = 0
  /// How many nodes were made so far, those behind aliases included.
  private var size = 0

  /// Why a document is not read to its end; the finding is already made.
  private struct Stop: Error {}

  init(events: consuming YAMLEventStream, limits: YAML.Limits, collector: FindingCollector) {
    self.events = events
    self.limits = limits
    self.collector = collector
  }

  /// The root of the first document; nil where there is none or it cannot be read to its end.
  mutating func readDocument() -> YAMLNode? {
    do {
      _ = try step()
      guard case .documentStart = try step().kind else { return nil }
      let root = try node(try step(), depth: 0)
      _ = try step()
      let rest = try step()
      if case .documentStart = rest.kind {
        collector.report("second-document", "a file holds one document", at: rest.span)
      }
      return root
    } catch {
      return nil
    }
  }

  private mutating func step() throws(Stop) -> YAMLEvent {
    let event = events.next()
    guard case .failure(let reason, let context) = event.kind else { return event }
    if reason == "found character that cannot start any token" {
      collector.report(
        "bad-token", "a value cannot start with this character", at: event.span,
        hints: [Hint("indent with blanks, not tabs, and quote texts that start with @, ` or %")])
    } else {
      collector.report(
        "syntax", reason, at: event.span, hints: context.map { [$0] } ?? [])
    }
    throw Stop()
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    guard depth <= limits.depth else {
      collector.report(
        "too-deep", "lists and mappings are nested deeper than '\(limits.depth)' levels",
        at: event.span)
      throw Stop()
    }
    if case .alias = event.kind { return try aliased(event) }
    if let tag = event.tag {
      collector.report(
        "tag", "the tag '\(tag)' has no meaning here", at: event.span,
        hints: [Hint("leave the tag out")])
    }
    let sizeBefore = size
    let node = try content(event, depth: depth)
    size += 1
    if let anchor = event.anchor { anchors[anchor] = (node, size - sizeBefore) }
    return node
  }

  private mutating func content(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    switch event.kind {
    case .scalar(let text, let style):
      return YAMLNode(.scalar(text, style), span: event.span)
    case .sequenceStart: return try sequence(event, depth: depth)
    case .mappingStart: return try mapping(event, depth: depth)
    default:
      collector.report("syntax", "a value is missing", at: event.span)
      throw Stop()
    }
  }

  private mutating func aliased(_ event: YAMLEvent) throws(Stop) -> YAMLNode {
    let name = event.anchor ?? ""
    guard let target = anchors[name] else {
      collector.report(
        "unknown-alias", "no anchor '&\(name)' stands before '*\(name)'", at: event.span)
      throw Stop()
    }
    aliasedNodes += target.size
    size += target.size
    guard aliasedNodes <= limits.aliasedNodes else {
      collector.report(
        "too-many-aliases",
        "aliases stand for more than '\(limits.aliasedNodes)' nodes", at: event.span)
      throw Stop()
    }
    return YAMLNode(target.node.content, span: event.span)
  }

  private mutating func sequence(_ start: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try step()
      if case .sequenceEnd = event.kind {
        let span = span(from: start, to: event, last: items.last?.span)
        return YAMLNode(.sequence(items), span: span)
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(_ start: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    var entries: [YAMLEntry] = []
    entries.reserveCapacity(4)
    var keys = KeyPlaces()
    while true {
      let event = try step()
      if case .mappingEnd = event.kind {
        let span = span(from: start, to: event, last: entries.last?.value.span)
        return YAMLNode(.mapping(entries), span: span)
      }
      let key = try node(event, depth: depth + 1)
      let value = try node(try step(), depth: depth + 1)
      guard let name = key.text else {
        collector.report("key-not-text", "\(key.described) cannot be a key", at: key.span)
        continue
      }
      if let first = keys.add(name, to: entries, at: key.span) {
        collector.report(
          "duplicate-key", "the key '\(name)' stands twice", at: key.span,
          hints: [Hint("it stands here first", at: first)])
        continue
      }
      entries.append(YAMLEntry(key: name, keySpan: key.span, value: value))
    }
  }

  /// The stretch of a collection.
  ///
  /// libyaml ends a block collection only at the next token, which may be lines below, so there the
  /// last piece's end is taken.
  private func span(from start: YAMLEvent, to end: YAMLEvent, last: Span?) -> Span {
    let isBlock = end.span.start == end.span.end
    let stop = isBlock ? last?.end ?? start.span.end : end.span.end
    return Span(file: start.span.file, start: start.span.start, end: max(start.span.start, stop))
  }
}

/// Finds keys that stand twice in a mapping.
///
/// Nearly all mappings have so few keys that looking through them is faster than a table; a mapping
/// with many gets one, so that a file of many thousand keys takes no longer than its length asks for.
private struct KeyPlaces {
  private static let few = 16
  private var table: [String: Span] = [:]

  /// The place of an earlier entry with the same key; nil where there is none, and then the key is
  /// known from now on, as the next entry.
  mutating func add(_ key: String, to entries: [YAMLEntry], at span: Span) -> Span? {
    if entries.count < Self.few { return entries.first { $0.key == key }?.keySpan }
    if table.isEmpty {
      table = Dictionary(entries.map { ($0.key, $0.keySpan) }) { first, _ in first }
    }
    if let first = table[key] { return first }
    table[key] = span
    return nil
  }
}
