internal import CHarfBuzz

/// How one font shapes one script in one language, worked out once for all words: HarfBuzz itself
/// goes through a list of all plans of the font for each of them.
final class HarfBuzzPlan {
  private let plan: OpaquePointer?
  private var properties = hb_segment_properties_t()
  private let features: [hb_feature_t]

  init(
    _ font: HarfBuzzFont, script: hb_script_t, language: hb_language_t?, features: [hb_feature_t]
  ) {
    properties.direction = HB_DIRECTION_LTR
    properties.script = script
    properties.language = language
    self.features = features
    plan = hb_shape_plan_create(
      hb_font_get_face(font.pointer), &properties, features, UInt32(features.count), nil)
  }

  deinit { hb_shape_plan_destroy(plan) }

  /// Turns the text in a buffer into glyphs.
  func execute(_ font: HarfBuzzFont, _ buffer: OpaquePointer?) {
    hb_buffer_set_segment_properties(buffer, &properties)
    _ = hb_shape_plan_execute(plan, font.pointer, buffer, features, UInt32(features.count))
  }
}
