extension PageSheet {
  /// Key figures and charts.
  static let figures = """
    .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.6rem,1fr));gap:1.2rem 1.6rem;margin:.6rem 0 1.8rem;padding:1rem 0 0;border-top:.06rem solid var(--rule)}
    .key-figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .key-figures dd{margin:0 0 .2rem;font-variant-numeric:lining-nums}
    .key-figures .unit{white-space:nowrap}
    .key-figures dt{text-wrap:pretty}
    figure{margin:1.6rem 0 1.4rem}
    figcaption p,main figcaption p{margin:0;text-wrap:balance}
    main figcaption .subtitle{margin-top:.15rem;text-wrap:pretty}
    .picture{position:relative;margin:1rem 0 .8rem}
    .picture svg{display:block;width:100%;height:auto}
    .narrow{display:none}
    .spot{position:absolute;width:1.5rem;height:1.5rem;margin:-.75rem 0 0 -.75rem;border-radius:50%}
    .spot:hover{background:var(--accent);opacity:.18}
    main .remark{margin:0;padding-top:.5rem;border-top:.06rem solid var(--rule)}
    details{margin-top:.5rem}
    summary{display:inline-block;padding:.3rem 0;color:var(--accent);cursor:pointer;list-style:none}
    summary::-webkit-details-marker{display:none}
    summary::before{content:"+";display:inline-block;width:1.1em;font-weight:700}
    details[open]>summary::before{content:"–"}
    summary:hover{text-decoration:underline;text-underline-offset:.18em}
    .scroll{overflow-x:auto;margin:.3rem 0 .6rem}
    """

  /// Tables.
  static let tables = """
    table{width:100%;margin:.7rem 0;border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
    td,th{padding:.42rem .9rem .42rem 0;text-align:left;vertical-align:top;border-bottom:.06rem solid var(--hairline)}
    td:last-child,th:last-child{padding-right:0}
    thead th{vertical-align:bottom;border-bottom:var(--thick) solid var(--ink)}
    tbody th{font-weight:inherit}
    th.group{padding-top:.9rem}
    .number{text-align:right;white-space:nowrap}
    .tag{display:inline-block;padding:0 .4rem;border:.06rem solid var(--rule);border-radius:.2rem;white-space:nowrap}
    .scroll .number{white-space:normal;min-width:5rem}
    .scroll tbody th{min-width:9rem}
    .scroll table{width:auto;min-width:min(100%,34rem)}
    """

  /// Evidence notes: hidden until their mark is followed, and opened below the words that cite them.
  static let notes = """
    sup{line-height:0;vertical-align:baseline;position:relative;top:-.38em;margin-left:.06em}
    .mark{padding:.4em .05em;text-decoration:none;white-space:nowrap}
    .mark:hover{text-decoration:underline}
    .note{display:none;grid-template-columns:auto 1fr;gap:0 .5rem;margin:0 0 .6rem;overflow-wrap:anywhere}
    .note>.number{min-width:1.5em;text-align:left;text-decoration:none}
    .note:target{display:grid;padding:.6rem .8rem;background:var(--tint);border-left:.2rem solid var(--accent);scroll-margin-top:55vh}
    tr.note:target{display:table-row}
    tr.note td>div{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem}
    .mark:target{scroll-margin-top:45vh;background:var(--tint)}
    figure:target{scroll-margin-top:4rem}
    """

  /// Notes in the margin, beside what cites them: both columns float, so that neither waits for the
  /// other, and notes follow their text in the file.
  static let beside = """
    main>*{float:left;clear:left;width:var(--text)}
    main>.full{clear:both;width:100%}
    main>.notes{float:right;clear:right;width:var(--margin)}
    main>.notes.under{float:left;clear:both;width:var(--text)}
    .note.beside{display:grid}
    .note.beside:target{margin-left:-.6rem;padding:.3rem .4rem}
    """

  /// Paper.
  static let print = """
    @page{margin:16mm 18mm}
    html{font-size:9.5pt}
    body{max-width:none;padding:0}
    nav,.skip,details,.spot{display:none}
    main>*{max-width:none}
    h2,h3,figcaption,thead{break-after:avoid}
    figure:not(.table),.key-figures,tr,li,.note{break-inside:avoid}
    .note.first,.note:target{display:grid;padding:0 0 0 1.5em;background:none;border:0}
    tr.note.first,tr.note:target{display:table-row}
    .page-break{display:block;break-after:page}
    a{color:inherit;text-decoration:none}
    """
}
