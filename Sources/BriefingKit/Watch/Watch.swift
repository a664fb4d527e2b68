import Dossier

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Renders again what is affected when the files of a project change.
///
/// An output is affected if its report says something else than before or has another look. One that
/// says the same stays as it is, although the digests of the inputs that its PDF carries along are
/// then those of before; `render` makes them anew.
public struct Watch {
  private let request: RenderRequest
  private let places: ProjectPlaces
  private let folder: String
  /// The files that were rendered from.
  private var rendered: WatchedFiles
  /// The files at the last look, if they were not those that were rendered from.
  private var moving: WatchedFiles?
  private let alarm = FolderAlarm()
  private var dossier = DossierMemory()
  private var extras = ReportRenderer.Extras(
    memory: RenderMemory(), tools: EngineTools(remembersText: true))

  /// A watch over a project; nothing is rendered yet.
  public init(_ request: RenderRequest, of places: ProjectPlaces, into folder: String) {
    self.request = request
    self.places = places
    self.folder = folder
    rendered = WatchedFiles(of: places)
  }

  /// The files that changed since they were rendered from, as messages show them, once they have come
  /// to rest; none as long as nothing changed.
  ///
  /// Two looks, one after the other, must find the same, so that a file that an editor is about to put
  /// in the place of another is not taken for gone.
  public mutating func changes() -> [String] {
    let now = WatchedFiles(of: places)
    guard now != rendered else {
      moving = nil
      return []
    }
    guard now == moving else {
      moving = now
      return []
    }
    defer { (rendered, moving) = (now, nil) }
    return now.differences(from: rendered).map(places.shown)
  }

  /// Waits until another look is worth while, or a signal comes: a moment while files are written; in
  /// peace until the system tells of something, or where it does not tell, a little longer.
  public func wait() {
    if moving != nil {
      usleep(Self.moment)
    } else if alarm.listen(to: rendered.folders) {
      alarm.wait(milliseconds: Self.peace)
    } else {
      usleep(Self.pause)
    }
  }

  /// How long files must be at rest, in microseconds.
  private static let moment: UInt32 = 3_000
  /// How often is looked where the system tells of changes, in milliseconds.
  private static let peace: Int32 = 500
  /// How often is looked where it does not, in microseconds.
  private static let pause: UInt32 = 15_000

  /// Renders what is affected by what changed since the last time; at first everything.
  ///
  /// - Parameters:
  ///   - progress: called before outputs with their names.
  ///   - wrote: called with the path of each file that was written.
  public mutating func refresh(
    progress: (RenderProgress) -> Void = { _ in }, wrote: (String) -> Void = { _ in }
  ) -> RenderResult {
    var writer = FolderWriter(folder, keepsRecords: false)
    let project = Project.open(places, knowing: &dossier)
    extras.tools?.startRun()
    return ReportRenderer.run(request, of: project, &extras, progress: progress) { files in
      let written = writer.write(files)
      written.paths.forEach(wrote)
      return written.findings
    }
  }
}
