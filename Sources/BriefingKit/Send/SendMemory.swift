import Diagnostics
import Mail
import Quantities

/// What a run that had sent everything was made from: kept in a manifest beside the ledger, so that
/// the next run can see without laying anything out whether there may be news.
///
/// Fonts and hyphenation are left out, because they change no word of a message.
struct SendMemory {
  private let request: SendRequest
  private var places: ProjectPlaces
  private let ledger: String

  init(_ request: SendRequest, of places: ProjectPlaces) {
    self.request = request
    self.places = places
    self.places.recipients = request.recipients ?? places.recipients
    ledger = request.ledger ?? places.ledger
  }

  private var folder: String { FilePath.folder(of: ledger) }

  /// Why there may be something to send; nothing where all is as it was when everything had been
  /// sent.
  var changes: [RunChange] {
    RunManifest(in: folder).changes(with: options, in: folder) { recorded in
      ingredients(with: recorded.filter { $0.kind == .file }.map(\.name))
    }
  }

  /// Notes that everything has been sent.
  ///
  /// - Parameter enclosures: the files that went along, as the file of recipients names them.
  func remember(_ enclosures: [String]) -> [Finding] {
    do {
      let output = OutputFile(name: FilePath.name(of: ledger), bytes: try Disk.read(ledger))
      var manifest = RunManifest(in: folder)
      manifest.add(
        RunRecord(
          options: options, ingredients: ingredients(with: enclosures),
          outputs: [OutputRecord(output)]))
      let path = FilePath.join(folder, RunManifest.fileName)
      try Disk.write(Array(manifest.text.utf8), to: path)
      return []
    } catch {
      return [Finding("mail.unwritable-ledger", error.message)]
    }
  }

  private var options: RunOptions {
    let words: [(String, String?)] = [
      ("send", places.portable(places.recipients)), ("as-of", request.asOf?.literal),
    ]
    return RunOptions(
      list: words.compactMap { name, value in
        value.map { RunOptions.Option(name: name, value: $0) }
      })
  }

  /// Everything that messages are made from: all that reports are, who gets them, and more files by
  /// their names.
  private func ingredients(with names: [String]) -> Ingredients {
    var wanted = RenderRequest()
    wanted.isMail = true
    wanted.styles = [RenderPlan.everything]
    let scan = IngredientScan(places: places, request: wanted, recorded: []).ingredients.items
    let known = Set(scan.map(\.name))
    let more = names.filter { !known.contains($0) }.compactMap { name in
      (try? Disk.read(FilePath.join(places.root, name))).map {
        Ingredient(file: TextFile(path: name, bytes: $0))
      }
    }
    return Ingredients(items: scan + more)
  }
}
