internal import CHarfBuzz

/// Parts of a text by writing system: what is common to several (digits, punctuation, marks) goes
/// with the part before it, or the one after it at the start.
struct ScriptRuns {
  /// A part of one script.
  struct Run {
    var range: Range<Int>
    var script: hb_script_t
  }

  private(set) var runs: [Run] = []

  init(_ text: String) {
    let functions = hb_unicode_funcs_get_default()
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      append(offset..<end, hb_unicode_script(functions, scalar.value))
      offset = end
    }
  }

  private mutating func append(_ range: Range<Int>, _ script: hb_script_t) {
    guard let last = runs.last else {
      runs = [Run(range: range, script: script)]
      return
    }
    let index = runs.count - 1
    if script == last.script || isShared(script) || isShared(last.script) {
      runs[index].range = last.range.lowerBound..<range.upperBound
      if isShared(last.script) { runs[index].script = script }
    } else {
      runs.append(Run(range: range, script: script))
    }
  }

  private func isShared(_ script: hb_script_t) -> Bool {
    script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN
  }
}
