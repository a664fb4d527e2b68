import Diagnostics

/// Renders into a folder: each output is on disk as soon as it is finished, and a manifest beside
/// them says what they were made from.
public struct FolderRun {
  /// The project's places.
  public let places: ProjectPlaces
  /// What is wanted.
  public let request: RenderRequest
  /// The folder of the outputs.
  public let folder: String

  /// A run that has not begun.
  public init(_ request: RenderRequest, of places: ProjectPlaces, into folder: String) {
    self.request = request
    self.places = places
    self.folder = folder
  }

  /// Why there is something to do; nothing where every output is there, whole, and made from what is
  /// there now.
  ///
  /// Costs a few milliseconds: nothing of the project is parsed. Leftovers of a killed run are
  /// removed on the way.
  public func changes() -> [RunChange] {
    FolderWriter.removeLeftovers(in: folder)
    return RunManifest(in: folder, of: RunOptions(request))
      .changes(for: request, of: places, in: folder)
  }

  /// Renders everything.
  ///
  /// - Parameters:
  ///   - keepsManifest: whether the manifest is written; one that is there is always kept true.
  ///   - progress: called before outputs with their names.
  ///   - wrote: called with the path of each file that was written.
  public func render(
    keepsManifest: Bool, progress: (RenderProgress) -> Void = { _ in },
    wrote: (String) -> Void = { _ in }
  ) -> RenderResult {
    let project = Project.open(places)
    var extras = ReportRenderer.Extras()
    extras.gathersIngredients = keepsManifest || RunManifest.exists(in: folder)
    var writer = FolderWriter(folder, keepsRecords: extras.gathersIngredients)
    var result = ReportRenderer.run(request, of: project, &extras, progress: progress) { files in
      let written = writer.write(files)
      written.paths.forEach(wrote)
      return written.findings
    }
    if let ingredients = extras.ingredients, !result.findings.hasErrors {
      result.note(record(ingredients, writer.records))
    }
    return result
  }

  /// Writes what was made into the manifest.
  ///
  /// Of a run with errors nothing is noted, so that the next one begins anew.
  private func record(_ ingredients: Ingredients, _ outputs: [OutputRecord]) -> [Finding] {
    var manifest = RunManifest(in: folder)
    manifest.add(
      RunRecord(options: RunOptions(request), ingredients: ingredients, outputs: outputs))
    let path = FilePath.join(folder, RunManifest.fileName)
    do {
      try Disk.write(Array(manifest.text.utf8), to: path)
      return []
    } catch {
      return [Finding("render.unwritable-output", error.message)]
    }
  }
}
