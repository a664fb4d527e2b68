extension PageSheet {
  /// The page, its head and its foot.
  static let page = """
    *{box-sizing:border-box}
    html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem}
    body{margin:0 auto;padding:0 var(--side);max-width:calc(var(--full) + 2*var(--side));background:var(--paper);overflow-wrap:break-word}
    .head,main,.foot{min-width:0}
    .head{padding-top:1.5rem}
    .masthead{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0;padding-top:.6rem;border-top:.25rem solid var(--accent)}
    .masthead .day{margin-left:auto}
    .warning{margin:1rem 0 0;padding:.5rem .8rem;border:.12rem solid var(--signal);color:var(--signal);font-weight:700}
    h1{margin:1.6rem 0 0;text-wrap:balance}
    h1:lang(ja),h2:lang(ja),h3:lang(ja),figcaption:lang(ja){word-break:auto-phrase}
    .standfirst{max-width:calc(var(--text)*1.04);margin:.9rem 0 0;text-wrap:pretty}
    .foot{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin-top:3rem;padding:.8rem 0 3rem;border-top:.06rem solid var(--rule)}
    .foot p,.masthead p{margin:0}
    .skip{position:absolute;left:var(--side);top:-6rem;z-index:3;padding:.6rem 1rem;background:var(--paper);color:var(--accent);border:.12rem solid var(--accent)}
    .skip:focus{top:.5rem}
    """

  /// Running text.
  static let text = """
    main{display:flow-root;padding-top:1.2rem}
    main>*{max-width:var(--text)}
    main>.full{max-width:none}
    main p,main ul,main ol{margin:0 0 .9rem}
    p{text-wrap:pretty}
    h2{margin:2.2rem 0 .6rem;text-wrap:balance}
    h3{margin:1.6rem 0 .4rem;text-wrap:balance}
    ul,ol{padding-left:1.3rem}
    ul{list-style:none}
    ul>li{position:relative}
    ul>li::before{content:"";position:absolute;left:-1.1rem;top:.62em;width:.55rem;height:.1rem;background:var(--accent)}
    main li{margin:0 0 .4rem}
    li>p:last-child{margin-bottom:0}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:.15rem solid var(--accent);outline-offset:.15rem;border-radius:.1rem}
    abbr{text-decoration:none}
    dl.entries{margin:0 0 1.2rem}
    dl.entries dt{margin:1.1rem 0 .2rem}
    dl.entries dd{margin:0}
    dl.entries dd p{margin:0 0 .3rem}
    dl.entries.hanging{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem}
    dl.entries.hanging dt{margin:0}
    :target{scroll-margin-top:5rem}
    .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .page-break{display:none}
    """

  /// The contents: a strip at the top that stays in view.
  static let contents = """
    nav{position:sticky;top:0;z-index:2;margin:1.4rem calc(-1*var(--side)) 0;padding:0 var(--side);background:var(--paper);border-bottom:.06rem solid var(--rule)}
    nav h2{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
    nav ul{display:flex;gap:1.4rem;margin:0;padding:0;overflow-x:auto;scrollbar-width:none;scroll-target-group:auto}
    nav li{margin:0;flex:none}
    nav li::before{display:none}
    nav a{display:block;padding:.75rem 0 .6rem;border-bottom:.15rem solid transparent;text-decoration:none;color:var(--ink)}
    nav a:hover{color:var(--accent)}
    nav a:target-current{color:var(--accent);border-color:var(--accent)}
    """

  /// The contents as a column beside the text, where there is room.
  static let rail = """
    html{scroll-padding-top:1.5rem}
    body{display:grid;grid-template-columns:var(--rail) minmax(0,var(--full));column-gap:var(--rail-gap);max-width:calc(var(--rail) + var(--rail-gap) + var(--full) + 2*var(--side))}
    .head,main,.foot{grid-column:2}
    nav{grid-column:1;grid-row:1/span 3;align-self:start;top:1.5rem;margin:1.5rem 0 0;padding:.6rem 0 0;max-height:calc(100vh - 3rem);overflow-y:auto;border:0;border-top:.06rem solid var(--rule)}
    nav h2{position:static;width:auto;height:auto;clip-path:none;margin:0 0 .5rem;}
    nav ul{display:block;overflow:visible}
    nav .below{padding-left:.8rem}
    nav li{margin:0}
    nav a{padding:.32rem 0 .32rem .7rem;border:0;border-left:.15rem solid transparent;line-height:1.35;text-wrap:balance}
    """

  /// Phones.
  static let phone = """
    :root{--side:1.1rem}
    .masthead .day{margin-left:0;width:100%}
    p,li,dd{hyphens:auto}
    .wide{display:none}
    .narrow{display:block}
    h1{hyphens:auto}
    .stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stacked,.stacked tbody{display:block}
    .stacked tr:not(.note){display:block;padding:.6rem 0;border-bottom:.06rem solid var(--hairline)}
    .stacked td,.stacked th{display:block;padding:.1rem 0;border:0;text-align:left}
    .stacked tbody th:not(.group){font-weight:600;padding-bottom:.3rem}
    .stacked td[data-label]{display:grid;grid-template-columns:7.5rem 1fr;gap:.6rem}
    .stacked td[data-label]>*{justify-self:start}
    .stacked td[data-label]::before{content:attr(data-label);color:var(--soft)}
    .stacked td:empty{display:none}
    .stacked tr.note:target{display:block}
    .key-figures{grid-template-columns:1fr 1fr}
    """
}
