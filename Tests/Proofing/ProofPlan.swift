public import BriefingKit
import Charts
import Styling
import Wording

/// What is drawn for a proof: data sets × languages × styles × widths.
public struct ProofPlan {
  private struct Style {
    var theme: Theme
    var setter: RememberingSetter
  }

  /// The data sets.
  public var dataSets: Range<Int>
  /// The languages.
  public var languages: [String]
  /// The names of the styles.
  public var styles: [String] { looks.map(\.theme.name) }
  private let looks: [Style]
  /// The widths as shares of the style's full width: all of it, a text column beside notes, and one
  /// of two columns.
  public var widths = [1, 0.62, 0.47]

  /// All languages and all styles of a project.
  public init(dataSets: Range<Int>, of project: Project) {
    self.dataSets = dataSets
    languages = Wording.available
    looks = project.styleNames.compactMap { name in
      project.look(named: name).map {
        Style(theme: $0.theme, setter: RememberingSetter($0.setter))
      }
    }
  }

  /// Draws everything.
  public func whole() -> ChartProof {
    var proof = ChartProof()
    for look in looks {
      for language in languages {
        for width in widths {
          for dataSet in dataSets { check(dataSet, language, look, width, &proof) }
        }
      }
    }
    return proof
  }

  /// Draws each data set once: languages, styles and widths take turns, so that all of their
  /// combinations come up.
  public func sample() -> ChartProof {
    var proof = ChartProof()
    if looks.isEmpty { return proof }
    for dataSet in dataSets {
      let (round, place) = dataSet.quotientAndRemainder(dividingBy: languages.count * looks.count)
      let language = languages[place % languages.count]
      let look = looks[place / languages.count]
      let width = widths[(place + round) % widths.count]
      check(dataSet, language, look, width, &proof)
    }
    return proof
  }

  private func check(
    _ dataSet: Int, _ language: String, _ look: Style, _ share: Double,
    _ proof: inout ChartProof
  ) {
    guard let wording = Wording.named(language) else { return }
    let theme = look.theme
    let context = ChartContext(
      width: theme.page.fullWidth * share, theme: theme, wording: wording, setter: look.setter)
    proof.check(dataSet, in: context, style: theme.name)
  }
}
