import BriefingKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a script wrote, and how it ended.
struct Outcome {
  var output: String
  var messages: String
  var status: Int32
}

/// Runs scripts of the shell, with the program of this build as `briefing`.
enum Shell {
  /// Runs a script in a folder with nothing in its environment but what is given here.
  static func run(
    _ script: String, in folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = try TemporaryFolder()
    let usual = [
      "LC_ALL": "C", "TZ": "UTC", "COLUMNS": "80", "HOME": streams.path, "FOLDER": folder,
      "STREAMS": streams.path, "SCRIPT": script, "PATH": path,
    ]
    let status = try spawn(
      #"cd "$FOLDER" && exec /bin/sh -c "$SCRIPT" <&- >"$STREAMS/output" 2>"$STREAMS/messages""#,
      environment: usual.merging(environment) { $1 })
    return Outcome(
      output: try streams.text("output"), messages: try streams.text("messages"), status: status)
  }

  /// The program stands beside the tests' own.
  private static let path: String = {
    let beside = Disk.resolved("/proc/self/exe").map(FilePath.folder(of:))
    let usual = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return "\(beside ?? Places.root + "/.build/debug"):\(usual)"
  }()

  /// Runs a script to its end; gives its exit code, or 128 and the signal that ended it.
  static func spawn(_ script: String, environment: [String: String]) throws -> Int32 {
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var arguments = cStrings(["/bin/sh", "-c", script])
    var variables = cStrings(settings)
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, "/bin/sh", nil, nil, &arguments, &variables)
    guard error == 0 else { throw TemporaryFolder.Failure(number: error) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw TemporaryFolder.Failure(number: errno) }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  /// Copies for C with a null pointer behind them, to be freed.
  private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var pointers: [UnsafeMutablePointer<CChar>?] = []
    for text in texts { pointers.append(text.withCString { strdup($0) }) }
    return pointers + [nil]
  }
}
