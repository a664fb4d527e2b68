/// The type scale of the plain look: 24, 21, 12.6, 11.6, 10.2, 8.2 and 7.5 points (6.6 for raised
/// marks); running text in the family `text`, everything else in `figures`.
extension RoleSheet {
  /// The plain style of a role.
  static func plain(_ role: TextRole) -> RoleSheet {
    switch role {
    case .kicker:
      RoleSheet("figures", 8.2, 10.8, .accent, weight: .bold, tracking: 40, isUppercase: true)
    case .runningHead: RoleSheet("figures", 8.2, 10.8, .soft, weight: .medium)
    case .title: RoleSheet("text", 24, 28, weight: .bold)
    case .standfirst: RoleSheet("text", 11.6, 16.5)
    case .body, .list: RoleSheet("text", 10.2, 14.4)
    case .heading: RoleSheet("text", 12.6, 16.5, weight: .bold)
    case .subheading: RoleSheet("figures", 10.2, 14.4, weight: .bold)
    case .noteMark: RoleSheet("figures", 6.6, 8.2, .accent, weight: .bold)
    case .note: RoleSheet("figures", 7.5, 10.6, .soft)
    case .noteNumber: RoleSheet("figures", 7.5, 10.6, .accent, weight: .bold, features: ["tnum"])
    case .keyValue: RoleSheet("figures", 21, 25, weight: .light)
    case .keyUnit: RoleSheet("figures", 10.2, 14.4)
    case .keyLabel: RoleSheet("figures", 8.2, 11, .soft)
    default: plainFigure(role)
    }
  }

  /// The plain style of a role in charts and tables.
  private static func plainFigure(_ role: TextRole) -> RoleSheet {
    switch role {
    case .figureTitle: RoleSheet("figures", 10.2, 13.4, weight: .bold)
    case .figureSubtitle: RoleSheet("figures", 8.2, 11.2, .soft)
    case .figureNote: RoleSheet("figures", 7.5, 10.6, .soft)
    case .groupHeading:
      RoleSheet("figures", 7.5, 10, .soft, weight: .medium, tracking: 40, isUppercase: true)
    case .categoryStrong: RoleSheet("figures", 8.2, 10.8, weight: .medium)
    case .remark: RoleSheet("figures", 7.5, 9.8, .soft)
    case .value: RoleSheet("figures", 8.2, 10.8, weight: .bold, features: ["tnum"])
    case .axis: RoleSheet("figures", 7.5, 9.8, .soft, features: ["tnum"])
    case .tableHead: RoleSheet("figures", 8.2, 11.4, .soft, weight: .medium)
    case .tableCell: RoleSheet("figures", 8.2, 11.4, features: ["tnum"])
    case .tableGroup: RoleSheet("figures", 8.2, 11.4, .accent, weight: .bold)
    case .tag: RoleSheet("figures", 7.5, 9.8, .soft, weight: .medium)
    default: RoleSheet("figures", 8.2, 10.8)
    }
  }
}
