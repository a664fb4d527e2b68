import Analysis
import Diagnostics
import Testing

@Suite struct QueryTests {
  @Test(arguments: [
    ("proposals.count", "proposals.count"),
    ("  proposals.count   strict=yes country=UZ ", "proposals.count country=UZ strict=yes"),
    ("proposals.count strict=no", "proposals.count"),
    ("proposals.count country=UZ,KG,UZ", "proposals.count country=KG,UZ"),
    ("commitments class=pledge,target", "commitments class=target,pledge"),
    ("interests modes=offer,potential,interest,priority", "interests"),
    ("commitments.total currency=usd", "commitments.total currency=USD"),
    ("events lane=\"side events\"", "events lane=\"side events\""),
    ("events lane=\"meetings\"", "events lane=meetings"),
    ("events lane=\"a \\\"b\\\" \\\\ c\"", "events lane=\"a \\\"b\\\" \\\\ c\""),
    ("events from=2026-05-XX", "events from=2026-05"),
    ("interests min-countries=02", "interests min-countries=2"),
  ]) func canonicalFormIsReadAndStays(written: String, canonical: String) throws {
    let query = try FigureQuery.parse(written)
    #expect(query.literal == canonical)
    #expect(try FigureQuery.parse(query.literal) == query)
  }

  @Test(
    arguments: [
      ("", .syntax, 0, nil),
      ("proposals.cuont", .unknownMeasure, 0, "write \"proposals.count\""),
      ("xyzzy", .unknownMeasure, 0, nil),
      ("proposals.count contry=UZ", .unknownArgument, 16, "write \"country\""),
      ("amount record=a colour=red", .unknownArgument, 16, "use one of record, role"),
      ("proposals.count strict=maybe", .unknownValue, 23, "use one of yes, no"),
      ("commitments class=target,plegde", .unknownValue, 25, "write \"pledge\""),
      ("commitments country=KZ,", .unknownValue, 23, "leave out the extra comma"),
      ("commitments as-of=2025-13-01", .unknownValue, 18, nil),
      (
        "commitments.total currency=dollar", .unknownValue, 27, "write an ISO 4217 code such as USD"
      ),
      ("interests min-countries=-1", .unknownValue, 24, "write a whole number"),
      (
        "commitments as-of=XXXX-08-02", .unknownValue, 18,
        "write a date with its year, as in 2025-12-20"
      ),
      ("commitments class=pledge class=target", .repeatedArgument, 25, nil),
      ("amount role=stated", .missingArgument, 18, "add record=commitment-id"),
      ("events lane=\"open", .syntax, 12, "close it with \""),
      ("events lane", .syntax, 11, "write arguments as name=value"),
      ("events lane=", .syntax, 12, "leave the argument out, or give it a value"),
      ("events \u{1F600}=x", .syntax, 7, nil),
    ] as [(String, QueryError.Code, Int, String?)])
  func errorsSayWhereAndWhatInstead(
    text: String, code: QueryError.Code, offset: Int, hint: String?
  ) {
    do {
      let query = try FigureQuery.parse(text)
      Issue.record("\"\(text)\" was read as \"\(query)\"")
    } catch {
      #expect(error.code == code)
      #expect(error.offset == offset)
      if let hint { #expect(error.hint == hint) }
    }
  }

  @Test(
    arguments: [
      ("commitments country=KX", "the dossier has no country \"KX\"", "write \"KG\"", 20),
      (
        "commitments receiver=kazakhstan", "the dossier has no actor or group \"kazakhstan\"", nil,
        21
      ),
      ("interests  sector=231", "the dossier has no sector \"231\"", "write \"230\"", 18),
      ("amount record=report", "the dossier has no commitment or stock \"report\"", nil, 14),
      ("commitments receiver=\"kz,kx\"", "the dossier has no actor or group \"kx\"", nil, 25),
      ("date record=reprot", "the dossier has no record \"reprot\"", "write \"report\"", 12),
    ] as [(String, String, String?, Int)])
  func namesAreCheckedAgainstTheDossier(
    text: String, message: String, hint: String?, offset: Int
  ) {
    guard case .failure(let error) = engine(stage()).answer(parsing: text) else {
      Issue.record("\"\(text)\" was answered")
      return
    }
    #expect(error.code == .unknownRecord)
    #expect(error.message == message)
    #expect(error.offset == offset)
    if let hint { #expect(error.hint == hint) }
  }

  @Test func anErrorBecomesAFindingInItsFile() throws {
    let error = QueryError(.unknownValue, "bad", offset: 4, length: 2, hint: "write good")
    let finding = error.finding(from: Position(line: 3, column: 10), in: "Reports/a.md")
    #expect(finding.code == "query.unknown-value")
    #expect(finding.span?.start == Position(line: 3, column: 14))
    #expect(finding.span?.end == Position(line: 3, column: 16))
    #expect(finding.hints == [Hint("write good")])
  }
}
