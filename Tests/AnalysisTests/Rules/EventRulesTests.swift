import Analysis
import Dossier
import Quantities
import Testing

/// Planned is not done (A16).
@Suite struct EventRulesTests {
  private let astana = Make.event(
    "astana", .planned, on: "XXXX-08-10", asOf: "2024-08", country: "KZ", resolved: "2024-08-10")
  private let tokyo = Make.event("tokyo", .held, on: "2025-12-20", country: "JP")
  private let flights = Make.event("flights", .planned, on: "2026", asOf: "2024-08")
  private let forum = Make.event("forum", .planned, on: "2026-05")
  private let next = Make.event("next", .planned, on: nil)

  private var dossier: Dossier {
    stage(
      events: [next, forum, flights, tokyo, astana],
      relations: [Make.relation("tokyo", .contradicts, "astana")])
  }

  @Test(arguments: [
    ("events", "2026-06-01", "astana tokyo flights forum next"),
    ("events status=held", "2026-06-01", "tokyo"),
    ("events status=planned", "2026-06-01", "flights next"),
    ("events status=unknown", "2026-06-01", "forum"),
    ("events status=contradicted", "2026-06-01", "astana"),
    ("events status=planned", "2026-05-31", "flights forum next"),
    ("events status=unknown", "2030-01-01", "flights forum"),
    ("events status=planned", "2024-08-10", "astana flights"),
    ("events status=unknown", "2024-08-11", "astana"),
    ("events status=unknown as-of=2024-08-11", "2026-06-01", "astana"),
    ("events from=2026", "2026-06-01", "flights forum"),
    ("events until=2024-12-31", "2026-06-01", "astana"),
    ("events country=KZ", "2026-06-01", "astana"),
    ("events.count status=planned,unknown", "2026-06-01", "3"),
    ("date record=astana", "2026-06-01", "2024-08-10"),
    ("date record=astana reading=source", "2026-06-01", "XXXX-08-10"),
    ("date record=next", "2026-06-01", "–A14"),
  ]) func theDayDecides(question: String, day: String, line: String) {
    #expect(answer(question, dossier, on: day) == line)
  }

  @Test func theStatusSaysSinceWhenAndBecauseOfWhat() {
    let engine = engine(dossier, on: "2026-06-01")
    let unknown = engine.status(of: forum)
    #expect(unknown.standing == .unknown)
    #expect(unknown.recorded == .planned)
    #expect(unknown.asOf == Make.date("2025-12-20"))
    let contradicted = engine.status(of: astana)
    #expect(contradicted.standing == .contradicted)
    #expect(contradicted.records == [RecordID("tokyo")])
    #expect(engine.status(of: tokyo).standing == .held)
    #expect(figure("events", dossier, on: "2026-06-01")?.rules == [Rule(16), Rule(25)])
  }

  @Test func anEventThatIsTheSameAsAHeldOneWasHeld() {
    let plan = Make.event("plan", .planned, on: "2025-12-20", asOf: "2025-06")
    let both = stage(events: [plan, tokyo], relations: [Make.relation("plan", .sameAs, "tokyo")])
    #expect(engine(both).status(of: plan).standing == .held)
    #expect(engine(both).status(of: plan, asOf: .june2025).standing == .planned)
    #expect(answer("events.count", both) == "1")
  }
}

extension CalendarDay {
  fileprivate static var june2025: CalendarDay {
    CalendarDay(year: 2025, month: 6, day: 30) ?? .max
  }
}
