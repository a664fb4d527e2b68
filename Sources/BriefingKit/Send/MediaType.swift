/// The media types of files by their endings.
enum MediaType {
  private static let known: [String: String] = [
    "csv": "text/csv", "json": "application/json", "md": "text/markdown",
    "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml", "txt": "text/plain",
    "yaml": "application/yaml", "zip": "application/zip",
  ]

  /// The type of a file; `application/octet-stream` where the ending says nothing.
  static func of(_ name: String) -> String {
    let ending = FilePath.fileExtension(of: name).lowercased()
    if let format = OutputFormat.all.first(where: { $0.fileExtension == ending }) {
      return format.mediaType
    }
    return known[ending] ?? "application/octet-stream"
  }
}
