import Reading
import Testing

/// Counts and percentages in German, and what only looks like a figure.
@Suite struct GermanCountTests {
  static let counts: [Written] = [
    Written("wurden «mehr als 150 Dokumente» unterzeichnet", "> 150 Dokumente"),
    Written("«mehr als 60 bilaterale Dokumente» im Wert", "> 60 Dokumente"),
    Written("in «drei Prioritätsbereichen»", "3 Prioritätsbereichen"),
    Written("«2.000 Unternehmen»", "2000 Unternehmen"),
    Written("«3 Millionen Menschen»", "3e6 Menschen"),
    Written("«dreihundertfünfundzwanzig Dokumente»", "325 Dokumente"),
    Written("«hundertzwanzig Teilnehmer»", "120 Teilnehmer"),
    Written("«mindestens 60 Dokumente»", "≥ 60 Dokumente"),
    Written("«60 oder mehr Dokumente»", "≥ 60 Dokumente"),
    Written("«150 bis 200 Dokumente»", "150..200 Dokumente"),
    Written("Es waren «mehr als 150».", "> 150"),
    Written("Der Bericht umfasst «120 Seiten».", "120 Seiten"),
    Written("eine «1.200 km» lange Strecke", "1200 km"),
    Written("«14 Länder»", "14 Länder"),
    Written("an der «27 Staaten» teilnahmen", "27 Staaten"),
    Written("«rund 2000 Dokumente»", "≈ 2000 Dokumente"),
    Written("die «fünf zentralasiatischen Staaten»", "5 Staaten"),
    Written("«zwei Milliarden Kubikmeter» Gas", "2e9 Kubikmeter"),
  ]

  static let percentages: [Written] = [
    Written("«5 %» mehr", "5 %"), Written("«5%» mehr", "5 %"),
    Written("um «5,5 Prozent»", "5.5 %"), Written("«fünf Prozent»", "5 %"),
    Written("«ein Prozent»", "1 %"),
    Written("«rund 12 Prozent»", "≈ 12 %"), Written("«5 bis 7 Prozent»", "5..7 %"),
    Written("«zwischen 5 % und 7 %»", "5..7 %"), Written("«minus 0,5 Prozent»", "-0.5 %"),
    Written("«-0,5 %»", "-0.5 %"), Written("um «2 Prozentpunkte»", "2 Prozentpunkte"),
    Written("eine «5-prozentige» Beteiligung", "5 %"),
    Written("stieg von «5» auf «7 Prozent»", "5 %", "7 %"),
  ]

  static let others: [Written] = [
    Written("nach § 5 und §§ 7"), Written("Artikel 5 der Charta"), Written("Art. 12 Abs. 3 Satz"),
    Written("die „Tokio-Initiative CA+JAD“"), Written("das Kraftwerk „Kambarata-1“"),
    Written("die G7 und die G20-Staaten"), Written("wegen COVID-19 verschoben"),
    Written("um 14:30 Uhr"), Written("um 14.30 Uhr"), Written("um 9 Uhr"), Written("um neun Uhr"),
    Written("Tel. +49 30 1234567"), Written("Telefon 030 123456"), Written("unter 030-1234567"),
    Written("ISBN 978-3-16-148410-0"), Written("siehe https://example.org/2030/5?n=12"),
    Written("post@2025.example.org"), Written("www.ziel17.org/5"), Written("Alem.ai"),
    Written("B2B und CO2"), Written("Version 2.0"), Written("iOS 17.5.1"), Written("Python 3.12"),
    Written("Einen wichtigen Schritt"), Written("einer der wichtigsten Investoren"),
    Written("ein wichtiger Partner"), Written("eines Netzes von Parks"),
    Written("des ersten Gipfels"), Written("das 3. Gipfeltreffen"),
    Written("zwei Drittel der Mittel"),
    Written("am 2. Verhandlungstag"),
    Written("König Wilhelm II."), Written("Friedrich der Zweite"), Written("mit 3:2 gewonnen"),
    Written("Boeing 737"), Written("10117 Berlin"), Written("Seite 12"),
    Written("2,3 Monate und 0,3 Jahre"), Written("Az. 12 B 34/20"),
    Written("Nr. 7"),
    Written("1. Einleitung"), Written("(3) Das Verfahren"), Written("Resolution 2758"),
    Written("mehrere hundert Dokumente"), Written("einige Millionen Euro"),
    Written("Milliarden von Euro"), Written("rund um die Uhr"), Written("Dreieck und Achtung"),
    Written("Außer Acht lassen"), Written("die 5G-Netze"), Written("ein 4x4-Antrieb"),
    Written("Kern- und „grüne“ Energie"), Written("1/3 der Mittel"), Written("24/7 geöffnet"),
    Written("bei 25 °C"), Written("192.168.1.1"), Written("A/RES/79/1"),
    Written("über alles hinaus"),
  ]

  @Test(arguments: counts + percentages) func numbers(_ written: Written) throws {
    try written.check("de")
  }

  @Test(arguments: others) func isLeft(_ written: Written) throws {
    try written.check("de")
  }
}
