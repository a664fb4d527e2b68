import BriefingKit
import Testing

/// Holds the import table of ARCHITECTURE.md against the sources.
@Suite struct HouseTests {
  /// A row of the table.
  struct Room {
    var floor: Int
    var name: String
    var imports: Set<String>
    var libraries: Set<String>
  }

  static let root = FilePath.join(FilePath.folder(of: #filePath), "../..")

  /// Modules that come with the toolchain.
  static let toolchain: Set<String> = ["Glibc", "Darwin", "Dispatch", "Synchronization"]

  static func rooms() throws -> [Room] {
    let text = String(decoding: try Disk.read(root + "/ARCHITECTURE.md"), as: UTF8.self)
    var rooms: [Room] = []
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      guard cells.count == 7, let floor = Int(cells[1]) else { continue }
      var imports = names(in: cells[4])
      if cells[4] == "all rooms above" { imports = Set(rooms.map(\.name)) }
      rooms.append(
        Room(
          floor: floor, name: cells[2].filter { $0 != "`" }, imports: imports,
          libraries: names(in: cells[5])))
    }
    return rooms
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }

  static func names(in cell: String) -> Set<String> {
    Set(cell.split(separator: ",").map(trimmed).filter { $0 != "–" && !$0.isEmpty })
  }

  /// The modules that the Swift files below a folder import.
  static func imports(below folder: String) throws -> Set<String> {
    var found: Set<String> = []
    for name in try Disk.names(in: folder) {
      let path = FilePath.join(folder, name)
      if Disk.entry(at: path) == .folder {
        found.formUnion(try imports(below: path))
      } else if name.hasSuffix(".swift") {
        found.formUnion(importLines(of: String(decoding: try Disk.read(path), as: UTF8.self)))
      }
    }
    return found
  }

  static func importLines(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 2,
        words[..<index].allSatisfy({ ["public", "internal", "private", "package"].contains($0) })
      else { return nil }
      return words.last.map(String.init)
    }
  }

  @Test func everyRoomImportsOnlyWhatTheTableAllows() throws {
    let rooms = try Self.rooms()
    for room in rooms {
      let used = try Self.imports(below: Self.root + "/Sources/" + room.name)
      let allowed = room.imports.union(room.libraries).union(Self.toolchain)
      #expect(used.subtracting(allowed).sorted() == [], "room \(room.name)")
    }
  }

  @Test func everyRoomStandsInTheTable() throws {
    let rooms = try Self.rooms()
    let folders = try Disk.names(in: Self.root + "/Sources").filter { name in
      !Disk.isFile(Self.root + "/Sources/\(name)/module.modulemap")
        && Disk.entry(at: Self.root + "/Sources/\(name)/include") != .folder
    }
    #expect(Set(rooms.map(\.name)) == Set(folders))
  }

  @Test func importsOnlyLeadDownwards() throws {
    let rooms = try Self.rooms()
    let floors = Dictionary(uniqueKeysWithValues: rooms.map { ($0.name, $0.floor) })
    for room in rooms {
      for name in room.imports {
        let below = try #require(floors[name], "\(room.name) imports \(name), which is no room")
        #expect(below < room.floor, "\(room.name) imports \(name)")
      }
    }
  }
}
