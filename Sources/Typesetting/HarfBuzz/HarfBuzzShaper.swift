internal import CHarfBuzz
internal import Scene
internal import Styling

/// Shapes words with HarfBuzz; what the first font lacks comes from the next one that has it.
final class HarfBuzzShaper: WordShaping {
  /// A style without size and colour, in a language.
  private struct Key: Hashable {
    var family: String
    var weight: FontWeight
    var isItalic: Bool
    var features: [String]
    var isTracked: Bool
    var language: String
  }

  /// What a plan is kept under.
  private struct PlanKey: Hashable {
    var level: Int
    var script: hb_script_t.RawValue
  }

  private struct Context {
    var family: String
    var slots: [FontSlot]
    /// Whether its first font was asked for since asking was last forgotten.
    var isAsked = true
    var language: hb_language_t?
    var features: [hb_feature_t]
    var metrics: FontMetrics
    var plans: [PlanKey: HarfBuzzPlan] = [:]
  }

  let shelf: FontShelf
  private(set) var missing: [MissingGlyph] = []
  private var numbers: [Key: Int] = [:]
  private var contexts: [Context] = []
  private let buffer = HarfBuzzBuffer()
  /// How many fonts were asked for the word that is shaped.
  private var levels = 0

  init(_ book: FontBook) { shelf = FontShelf(book) }

  func context(for style: TextStyle, language: String) -> Int {
    let key = Key(
      family: style.family, weight: style.weight, isItalic: style.isItalic,
      features: style.features, isTracked: style.tracking != 0, language: language)
    if let number = numbers[key] {
      askFirstFont(context: number)
      return number
    }
    let slots = shelf.slots(for: style)
    contexts.append(
      Context(
        family: style.family, slots: slots, language: hb_language_from_string(language, -1),
        features: features(of: style), metrics: metrics(of: slots)))
    numbers[key] = contexts.count - 1
    return contexts.count - 1
  }

  /// The features to switch on; letters that are spaced out form no ligatures.
  private func features(of style: TextStyle) -> [hb_feature_t] {
    let names = style.features + (style.tracking == 0 ? [] : ["-liga", "-clig"])
    return names.compactMap { name in
      var feature = hb_feature_t()
      return hb_feature_from_string(name, -1, &feature) == 0 ? nil : feature
    }
  }

  /// The height and depth of the first font that can be opened.
  private func metrics(of slots: [FontSlot]) -> FontMetrics {
    for slot in slots {
      if let metrics = shelf.font(in: slot)?.metrics { return metrics }
    }
    return FontMetrics(ascent: 0.8, descent: 0.2)
  }

  func metrics(context: Int) -> FontMetrics { contexts[context].metrics }

  func shape(_ text: String, context: Int) -> ShapedWord {
    let bytes = Array(text.utf8)
    var segments: [ShapedSegment] = []
    levels = 0
    for run in ScriptRuns(text).runs {
      shape(bytes, run, context: context, level: 0, into: &segments)
    }
    return ShapedWord(segments: segments, levels: levels)
  }

  func forgetAsking() {
    shelf.forgetAsking()
    missing = []
    for index in contexts.indices { contexts[index].isAsked = false }
  }

  /// Asks for the font that gave a context its metrics, as when the context was new.
  private func askFirstFont(context: Int) {
    guard !contexts[context].isAsked else { return }
    contexts[context].isAsked = true
    _ = metrics(of: contexts[context].slots)
  }

  func asksAgain(for word: ShapedWord, context: Int) -> Bool {
    let slots = contexts[context].slots
    guard word.levels <= slots.count else { return false }
    for slot in slots.prefix(word.levels) { _ = shelf.font(in: slot) }
    return true
  }

  /// Shapes a part with the font of a level, and what that font lacks with those behind it.
  private func shape(
    _ bytes: [UInt8], _ run: ScriptRuns.Run, context: Int, level: Int,
    into segments: inout [ShapedSegment]
  ) {
    levels = max(levels, level + 1)
    guard level < contexts[context].slots.count else {
      segments.append(boxes(bytes, run, context: contexts[context]))
      return
    }
    let slot = contexts[context].slots[level]
    let glyphs = shelf.font(in: slot).map { font in
      let plan = plan(font, level: level, script: run.script, context: context)
      return buffer.shape(bytes, run.range, font: font, plan: plan)
    }
    for part in FontCoverage(glyphs ?? [], range: run.range, isOpen: glyphs != nil).parts {
      if part.isCovered {
        segments.append(ShapedSegment(font: slot.face, range: part.range, glyphs: part.glyphs))
      } else {
        let rest = ScriptRuns.Run(range: part.range, script: run.script)
        shape(bytes, rest, context: context, level: level + 1, into: &segments)
      }
    }
  }

  private func plan(
    _ font: HarfBuzzFont, level: Int, script: hb_script_t, context: Int
  ) -> HarfBuzzPlan {
    let key = PlanKey(level: level, script: script.rawValue)
    if let plan = contexts[context].plans[key] { return plan }
    let plan = HarfBuzzPlan(
      font, script: script, language: contexts[context].language,
      features: contexts[context].features)
    contexts[context].plans[key] = plan
    return plan
  }

  /// Boxes for what no font has: glyph 0 of the first font, noted once for each character.
  private func boxes(
    _ bytes: [UInt8], _ run: ScriptRuns.Run, context: Context
  ) -> ShapedSegment {
    var glyphs: [EmGlyph] = []
    let text = String(decoding: bytes[run.range], as: UTF8.self)
    var cluster = run.range.lowerBound
    for scalar in text.unicodeScalars {
      let note = MissingGlyph(scalar: scalar, family: context.family)
      if !missing.contains(note) { missing.append(note) }
      glyphs.append(EmGlyph(id: 0, cluster: cluster, advance: 0.6, offsetX: 0, offsetY: 0))
      cluster += UTF8.width(scalar)
    }
    let face = context.slots.first?.face ?? FontFace(name: context.family, path: "")
    return ShapedSegment(font: face, range: run.range, glyphs: glyphs)
  }
}
