internal import Quantities

extension ChartData {
  /// What makes the panels of small multiples.
  public enum MultiplesBy: String, Hashable, Sendable, CaseIterable {
    /// One for each series; the others stand behind it in grey where the kind draws lines.
    case series
    /// One for each panel of the figure.
    case panels
  }

  /// The data as small multiples of a kind, on one scale; nil where it has not at least two parts.
  public func divided(by group: MultiplesBy, of kind: String) -> ChartData? {
    let panels: [MultiplesTable.Panel] =
      switch (self, group) {
      case (.series(let table), .series): table.panelsBySeries
      case (.categories(let table), .series): table.panelsBySeries
      case (.categories(let table), .panels): table.panelsByPanel
      case (.timeline(let table), .panels): table.panelsByLane
      default: []
      }
    return panels.count < 2 ? nil : .multiples(MultiplesTable(kind: kind, panels: panels))
  }
}

extension SeriesTable {
  fileprivate var panelsBySeries: [MultiplesTable.Panel] {
    series.indices.map { index in
      var others = series
      let own = others.remove(at: index)
      for place in others.indices {
        others[place].isBackground = true
        others[place].isHighlighted = false
        others[place].notes = []
      }
      var single = own
      single.name = ""
      single.notes = []
      single.hue = 0
      single.isHighlighted = false
      return MultiplesTable.Panel(
        heading: own.name, notes: own.notes,
        data: .series(part(others + [single], isFirst: index == 0)))
    }
  }
}

extension CategoryTable {
  /// Both ends of every value.
  private var valueEnds: [ExactDecimal] {
    panels.flatMap(\.rows).flatMap(\.values).flatMap {
      [$0.number.value, $0.number.upper ?? $0.number.value]
    }
  }

  fileprivate var panelsBySeries: [MultiplesTable.Panel] {
    series.indices.map { index in
      var part = self
      part.alsoCovers += valueEnds
      part.series = []
      for panel in part.panels.indices {
        for row in part.panels[panel].rows.indices {
          let values = panels[panel].rows[row].values.filter { $0.series == index }
          part.panels[panel].rows[row].values = values.map { value in
            var own = value
            own.series = 0
            return own
          }
          if index > 0 { part.panels[panel].rows[row].notes = [] }
        }
      }
      return MultiplesTable.Panel(heading: series[index], data: .categories(part))
    }
  }

  fileprivate var panelsByPanel: [MultiplesTable.Panel] {
    panels.map { panel in
      var part = self
      part.alsoCovers += valueEnds
      var single = panel
      single.heading = ""
      part.panels = [single]
      return MultiplesTable.Panel(heading: panel.heading, data: .categories(part))
    }
  }
}

extension TimelineTable {
  fileprivate var panelsByLane: [MultiplesTable.Panel] {
    lanes.map { lane in
      var part = self
      part.alsoCovers += lanes.flatMap(\.entries).flatMap { [$0.start, $0.end] }
      var single = lane
      single.heading = ""
      part.lanes = [single]
      return MultiplesTable.Panel(heading: lane.heading, data: .timeline(part))
    }
  }
}
