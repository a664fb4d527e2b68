import Diagnostics
import Testing

@testable import BriefingKit

/// A new project works as it is.
@Suite("New project") struct InitTests {
  private let folder: TemporaryFolder
  private let root: String

  init() throws {
    folder = try TemporaryFolder()
    root = folder.file("a/project")
  }

  @Test("has all its files, no finding, and renders") func works() throws {
    let made = ProjectMaker.make(in: root)
    #expect(made.findings.isEmpty)
    #expect(made.paths == ProjectTemplate.all.map { "\(root)/\($0.path)" })
    let project = Project.open(ProjectPlaces(root: root))
    let check = ProjectCheck.run(project, layingOut: true)
    #expect(ShortPrinter.text(check.findings) == "")
    #expect(check.summary.contains("0 unverified, 0 orphaned"))
    var request = RenderRequest()
    request.formats = OutputFormat.all.map(\.name)
    let result = ReportRenderer.render(request, of: project)
    #expect(ShortPrinter.text(result.findings) == "")
    #expect(result.failed == [])
    #expect(
      Set(result.files.map { FilePath.fileExtension(of: $0.name) }).count == OutputFormat.all.count)
  }

  @Test("writes nothing where a file is in the way") func inTheWay() throws {
    try Disk.createFolder("\(root)/seeds")
    try Disk.write([], to: "\(root)/README.md")
    let made = ProjectMaker.make(in: root)
    #expect(made.findings.map(\.code) == ["init.files-in-the-way"])
    #expect(made.paths == [])
    #expect(try Disk.names(in: root) == ["README.md", "seeds"])
  }

  @Test("every template ends with one line break and has no tabs") func tidy() {
    for template in ProjectTemplate.all {
      #expect(template.text.hasSuffix("\n") && !template.text.hasSuffix("\n\n"), "\(template.path)")
      #expect(!template.text.contains("\t"), "\(template.path)")
    }
  }
}
