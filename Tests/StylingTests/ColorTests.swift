import Scene
import Testing

@testable import Styling

@Suite("Colours as eyes see them") struct ColorTests {
  /// Pairs from the supplementary data of Sharma, Wu and Dalal (2005): lightness, a and b of both
  /// colours, and their difference.
  static let pairs: [([Double], [Double], Double)] = [
    ([50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425),
    ([50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615),
    ([50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0),
    ([50, 0, 0], [50, -1, 2], 2.3669),
    ([50, -1, 2], [50, 0, 0], 2.3669),
    ([50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792),
    ([50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195),
    ([50, 2.5, 0], [73, 25, -18], 27.1492),
    ([50, 2.5, 0], [61, -5, 29], 22.8977),
    ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ([90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441),
    ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
  ]

  @Test("CIEDE2000 gives the published differences", arguments: pairs)
  func difference(a: [Double], b: [Double], expected: Double) {
    let one = LabColor(lightness: a[0], a: a[1], b: a[2])
    let other = LabColor(lightness: b[0], a: b[1], b: b[2])
    #expect(abs(one.difference(other) - expected) < 0.000_06)
  }

  @Test("white and black are 100 apart for everybody", arguments: ColorVision.allCases)
  func extremes(vision: ColorVision) {
    #expect(abs(vision.distance(.white, .black) - 100) < 0.1)
    #expect(vision.distance(.white, .white) == 0)
  }

  @Test("red and green differ less without one kind of cones") func deficiency() throws {
    let red = try #require(Color(hex: "#c0392b"))
    let green = try #require(Color(hex: "#6b7d1f"))
    let usual = ColorVision.usual.distance(red, green)
    #expect(ColorVision.deuteranopia.distance(red, green) < usual / 2)
    #expect(ColorVision.tritanopia.distance(red, green) > usual / 2)
    #expect(ColorVision.worst(red, green).distance < usual / 2)
  }

  @Test(
    "contrast ratios are those of WCAG",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#ff0000", "#0000ff", 2.15),
    ])
  func contrast(a: String, b: String, expected: Double) throws {
    let (one, other) = (try #require(Color(hex: a)), try #require(Color(hex: b)))
    #expect(abs(one.contrast(with: other) - expected) < 0.01)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test("text on an area takes the colour that reads better") func text() throws {
    let palette = Theme.plain().palette
    #expect(palette.text(on: palette.ink) == palette.paper)
    #expect(palette.text(on: palette.paper) == palette.ink)
    for hue in palette.series {
      #expect(palette.text(on: hue).contrast(with: hue) >= 4.5)
    }
  }
}
