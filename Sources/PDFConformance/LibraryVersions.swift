internal import CDeflate

extension PDFFinisher {
  /// The libraries that decide about the bytes of a finished file, with the versions that they had
  /// when the program was built.
  public static var libraries: [(name: String, version: String)] {
    [("libdeflate", LIBDEFLATE_VERSION_STRING)]
  }
}
