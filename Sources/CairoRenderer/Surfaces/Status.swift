internal import CCairo

/// cairo's own words for a status, with the number for values that this cairo does not know.
func statusText(_ status: cairo_status_t) -> String {
  guard let words = cairo_status_to_string(status) else { return "cairo status \(status.rawValue)" }
  return "\(String(cString: words)) (cairo status \(status.rawValue))"
}

/// Passes a success on and throws everything else, under the operation's name.
func checkStatus(_ status: cairo_status_t, _ operation: String) throws(RenderError) {
  guard status == CAIRO_STATUS_SUCCESS else {
    throw .library(operation: operation, reason: statusText(status))
  }
}
