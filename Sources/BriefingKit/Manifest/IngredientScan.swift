import Diagnostics
import Styling

/// Looks what would go into a run now, without reading more than digests need: nothing is parsed.
struct IngredientScan {
  /// The places of the project.
  let places: ProjectPlaces
  /// What the run is asked for.
  let request: RenderRequest
  /// What went into it before.
  let recorded: [Ingredient]

  /// The ingredients as they are now.
  var ingredients: Ingredients {
    let fonts = FontIndex(folders: places.fonts).locator
    let now = recorded.compactMap { item -> Ingredient? in
      switch item.kind {
      case .file: nil
      case .font: .font(named: item.name, at: fonts.path(of: item.name))
      case .patterns:
        .patterns(
          named: item.name,
          at: HyphenationShelf.path(of: item.name, in: places.hyphenation))
      }
    }
    return Ingredients(items: files + now)
  }

  /// The dossier, the reports that are wanted, and what of styles and editions was read before; all
  /// of them where all are wanted.
  private var files: [Ingredient] {
    var reader = FileReader(places: places)
    let dossier = reader.texts(below: places.dossier, endings: ["yaml", "csv"])
    let wanted = Set(request.reports.map { $0 + ".md" })
    let rest =
      reader.texts(in: places.reports, ending: "md") { wanted.isEmpty || wanted.contains($0) }
      + known(in: places.styles, all: request.styles == [RenderPlan.everything], &reader)
      + editions(&reader) + recipients(&reader)
    return (dossier + rest).map { Ingredient(file: places.portable($0)) }
  }

  /// Whether messages are made, which say what changed since the last edition, and by whom.
  private var tellsChanges: Bool {
    request.isMail || request.formats.contains { OutputFormat.named($0)?.isMail == true }
  }

  private func recipients(_ reader: inout FileReader) -> [TextFile] {
    guard tellsChanges, Disk.isFile(places.recipients) else { return [] }
    return [reader.text(at: places.recipients)].compactMap(\.self)
  }

  /// The files of a folder that were read before, or all of them.
  private func known(
    in folder: String, all isWhole: Bool, _ reader: inout FileReader
  ) -> [TextFile] {
    let names = Set(recorded.filter { $0.kind == .file }.map(\.name))
    return reader.texts(in: folder, ending: "yaml") { name in
      isWhole || names.contains(places.portable(FilePath.join(folder, name)))
    }
  }

  /// A report that compares with one edition may compare with each.
  private func editions(_ reader: inout FileReader) -> [TextFile] {
    let folder = places.portable(places.editions) + "/"
    let compares =
      tellsChanges || recorded.contains { $0.kind == .file && $0.name.hasPrefix(folder) }
    guard compares, Disk.entry(at: places.editions) == .folder else { return [] }
    return known(in: places.editions, all: true, &reader)
  }
}
