import Notation

/// What is recorded beside the outputs of a folder: for each set of options the inputs, the program
/// and the outputs of the last run, as an RO-Crate 1.1.
///
/// No clock and no path of a machine stands in it: the same runs give the same bytes.
public struct RunManifest: Hashable, Sendable {
  /// The name of the file (RO-Crate 1.1, *RO-Crate Structure*).
  public static let fileName = "ro-crate-metadata.json"

  /// The last run for each set of options, by their short names.
  var records: [RunRecord] = []

  /// A manifest without a run.
  init() {}

  /// The manifest of a folder; without runs where there is none that can be read.
  public init(in folder: String) {
    records = Self.reader(of: folder)?.records ?? []
  }

  /// The manifest of a folder as far as it tells of a run with some options.
  init(in folder: String, of options: RunOptions) {
    records = [Self.reader(of: folder)?.record(of: options)].compactMap(\.self)
  }

  private static func reader(of folder: String) -> CrateReader? {
    (try? Disk.read(FilePath.join(folder, fileName))).flatMap(CrateReader.init)
  }

  /// Whether a folder has one.
  public static func exists(in folder: String) -> Bool {
    Disk.isFile(FilePath.join(folder, fileName))
  }

  /// Why a request must be rendered into a folder again; nothing where every file is as it would be.
  ///
  /// Files are hashed, fonts looked at, and nothing is parsed besides the manifest itself.
  public func changes(
    for request: RenderRequest, of places: ProjectPlaces, in folder: String
  ) -> [RunChange] {
    changes(with: RunOptions(request), in: folder) { recorded in
      IngredientScan(places: places, request: request, recorded: recorded).ingredients
    }
  }

  /// Why a run with some options must be made again.
  ///
  /// - Parameter now: what would go into it now, told what went into it the last time.
  func changes(
    with options: RunOptions, in folder: String, now: ([Ingredient]) -> Ingredients
  ) -> [RunChange] {
    guard let record = record(of: options) else { return [.neverRun] }
    return record.changes(now: now(record.ingredients.items), in: folder)
  }

  /// The names of the files that the last run with a request's options wrote.
  public func outputs(of request: RenderRequest) -> [String] {
    record(of: RunOptions(request))?.outputs.map(\.name) ?? []
  }

  private func record(of options: RunOptions) -> RunRecord? {
    records.first { $0.options == options }
  }

  /// Puts a run in the place of the last one with its options; runs whose files it has overwritten
  /// with other bytes are forgotten.
  mutating func add(_ record: RunRecord) {
    let written = Dictionary(record.outputs.map { ($0.name, $0.sha256) }) { first, _ in first }
    records.removeAll { other in
      other.options == record.options
        || other.outputs.contains { output in
          written[output.name].map { $0 != output.sha256 } ?? false
        }
    }
    records.append(record)
    records.sort { $0.options.id < $1.options.id }
  }

  /// The file's text.
  var text: String { CrateWriter(records: records).json.text() + "\n" }
}
