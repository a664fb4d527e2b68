import Reading
import Testing

/// Counts and percentages in Japanese, and what only looks like a figure.
@Suite struct JapaneseCountTests {
  static let counts: [Written] = [
    Written("文書«150件以上»に署名", "≥ 150 件"), Written("«150件以上の文書»に署名", "≥ 150 文書"),
    Written("«150件を超える文書»に署名", "> 150 文書"), Written("«150を超える文書»に署名", "> 150 文書"),
    Written("«60件の文書»", "60 文書"), Written("«60件余り»", "> 60 件"), Written("«5カ国»", "5 カ国"),
    Written("中央アジア«5か国»", "5 か国"), Written("«三カ国»", "3 カ国"), Written("«150社»が参加", "150 社"),
    Written("«約2,000社»が参加", "≈ 2000 社"), Written("«300万人»", "3e6 人"),
    Written("«少なくとも60件»", "≥ 60 件"), Written("«5カ国»の首脳", "5 カ国"), Written("«1200キロ»", "1200 キロ"),
    Written("«3分野»", "3 分野"),
    Written("«150〜200件»", "150..200 件"), Written("«二十五件»", "25 件"),
    Written("総数«150件»", "150 件"), Written("«60以上の文書»", "≥ 60 文書"),
    Written("«3つのプロジェクト»", "3 プロジェクト"),
  ]

  static let percentages: [Written] = [
    Written("«5%»増", "5 %"), Written("«５％»増", "5 %"), Written("«5.5パーセント»", "5.5 %"),
    Written("«五パーセント»", "5 %"), Written("«約12%»", "≈ 12 %"), Written("«5割»", "50 %"),
    Written("«5〜7%»", "5..7 %"), Written("«マイナス0.5%»", "-0.5 %"), Written("«3割以上»", "≥ 30 %"),
    Written("«5%»から«7%»に上昇", "5 %", "7 %"),
  ]

  static let others: [Written] = [
    Written("第5条"), Written("第3回首脳会合"), Written("第一回首脳会合"), Written("CA+JAD構想"),
    Written("カンバラタ1発電所"), Written("G7とG20"), Written("COVID-19の影響"), Written("14時30分"),
    Written("14:30から"), Written("午後2時"), Written("電話03-1234-5678"),
    Written("ISBN 978-4-16-148410-0"), Written("https://example.org/2030/5?n=12を参照"),
    Written("Alem.ai"), Written("B2B"), Written("バージョン2.0"), Written("iOS 17.5.1"),
    Written("一部の国"), Written("一方で"), Written("統一的に"), Written("二国間関係"),
    Written("三菱商事と三井物産"), Written("九州と四国"), Written("千葉県"), Written("万博"),
    Written("十分な資金"), Written("第三者"), Written("数十億ドル"), Written("数百件の文書"),
    Written("数千万円"), Written("二酸化炭素"), Written("四半期"), Written("東京2020大会"),
    Written("3対2で勝利"), Written("5G通信網"), Written("1/3"), Written("第２号"), Written("3次元"),
    Written("ボーイング737"), Written("一人当たり"), Written("唯一の例"), Written("五輪"),
    Written("1位"), Written("21世紀"), Written("192.168.1.1"), Written("八王子市"),
    Written("最大の課題"), Written("約束を守る"), Written("以上の通り"),
  ]

  @Test(arguments: counts + percentages) func numbers(_ written: Written) throws {
    try written.check("ja")
  }

  @Test(arguments: others) func isLeft(_ written: Written) throws {
    try written.check("ja")
  }
}
