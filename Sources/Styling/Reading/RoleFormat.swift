internal import Diagnostics
internal import Notation

extension ValueFormat where Value == RoleSheet {
  /// A text style as changes of another one.
  static func role(changing base: RoleSheet) -> ValueFormat {
    .mapping("a text style") { fields in
      var role = base
      role.span = fields.span
      role.family = fields.optional("family", .text, default: base.family, "the font family")
      role.weight = fields.optional(
        "weight", .choice("a weight", words: FontWeight.allCases.map { ($0.name, $0) }),
        default: base.weight, "the weight")
      role.isItalic = fields.optional(
        "italic", .boolean, default: base.isItalic, "whether the face is slanted")
      role.size = fields.optional(
        "size", .length(in: 4...144), default: base.size, "the size of the type")
      role.leading = fields.optional(
        "leading", .length(in: 4...200), default: base.leading, "from baseline to baseline")
      role.color = fields.optional(
        "color", .colorReference, default: base.color, "the colour")
      role.tracking = fields.optional(
        "tracking", .number(in: -100...500), default: base.tracking,
        "white between letters, in thousandths of an em")
      role.features = fields.optional(
        "features", .list(of: .feature), default: base.features, "OpenType features")
      role.isUppercase = fields.optional(
        "capitals", .boolean, default: base.isUppercase, "whether it is set in capitals")
      role.isJustified = fields.optional(
        "justified", .boolean, default: base.isJustified,
        "whether both edges of running text are even")
      return role
    }
  }
}

extension ValueFormat where Value == [TextRole: RoleSheet] {
  /// The styles of all kinds of text as changes of others.
  static func roles(changing base: [TextRole: RoleSheet]) -> ValueFormat {
    .mapping("a list of text styles") { fields in
      var roles = base
      for role in TextRole.allCases {
        let old = base[role] ?? .plain(role)
        roles[role] = fields.optional(
          role.rawValue, .role(changing: old), default: old, "the text style")
      }
      return roles
    }
  }
}
