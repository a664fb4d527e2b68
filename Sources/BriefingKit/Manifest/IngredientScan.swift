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
    var summer = FileSummer()
    let files = paths.compactMap { path in
      summer.sha256(of: path).map {
        Ingredient(kind: .file, name: places.portable(places.shown(path)), sha256: $0)
      }
    }
    let now = recorded.compactMap { item -> Ingredient? in
      switch item.kind {
      case .file: nil
      case .font: .font(named: item.name, at: fonts.path(of: item.name))
      case .patterns:
        .patterns(
          named: item.name, at: HyphenationShelf.path(of: item.name, in: places.hyphenation),
          &summer)
      }
    }
    return Ingredients(items: files + now)
  }

  /// The files of the dossier, the reports that are wanted, and what of styles and editions was read
  /// before; all of them where all are wanted.
  private var paths: [String] {
    var reader = FileReader(places: places)
    let wanted = Set(request.reports.map { $0 + ".md" })
    return reader.paths(below: places.dossier, endings: ["yaml", "csv"])
      + FileReader.paths(in: places.reports, ending: "md") {
        wanted.isEmpty || wanted.contains($0)
      }
      + known(in: places.styles, all: request.styles == [RenderPlan.everything]) + editions
      + recipients
  }

  /// Whether messages are made, which say what changed since the last edition, and by whom.
  private var tellsChanges: Bool {
    request.isMail || request.formats.contains { OutputFormat.named($0)?.isMail == true }
  }

  private var recipients: [String] {
    tellsChanges && Disk.isFile(places.recipients) ? [places.recipients] : []
  }

  /// The files of a folder that were read before, or all of them.
  private func known(in folder: String, all isWhole: Bool) -> [String] {
    let names = Set(recorded.filter { $0.kind == .file }.map(\.name))
    return FileReader.paths(in: folder, ending: "yaml") { name in
      isWhole || names.contains(places.portable(FilePath.join(folder, name)))
    }
  }

  /// A report that compares with one edition may compare with each.
  private var editions: [String] {
    let folder = places.portable(places.editions) + "/"
    let compares =
      tellsChanges || recorded.contains { $0.kind == .file && $0.name.hasPrefix(folder) }
    guard compares, Disk.entry(at: places.editions) == .folder else { return [] }
    return known(in: places.editions, all: true)
  }
}
