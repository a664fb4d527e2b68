import CairoRenderer
import Testing

@Suite struct LibrariesTests {
  @Test func versionsAreNumbers() throws {
    let libraries = try CairoRenderer().libraries
    #expect(libraries.map(\.name) == ["cairo", "pixman", "FreeType", "zlib"])
    for library in libraries {
      #expect(library.version.split(separator: ".").allSatisfy { Int($0) != nil })
    }
  }
}
