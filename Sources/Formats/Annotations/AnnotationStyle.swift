/// The style sheet of the annotation page, which is all that acts on it.
enum AnnotationStyle {
  /// What the legend can show and hide.
  static let layers: [(name: String, sample: String, text: String)] = [
    ("per", "m per", "person"), ("org", "m org", "institution"), ("cty", "m cty", "state"),
    ("loc", "m loc", "place"), ("fun", "m fun", "function"), ("pro", "m pro", "pronoun, group"),
    ("dat", "m dat", "time"), ("tr", "tr", "meeting word"), ("ev", "ev", "evidence"),
    ("label", "", "labels"),
  ]

  /// Entities and meetings of an article that have rules of their own; later ones have tooltips.
  static let ruleLimit = 96

  /// The whole sheet; the same bytes for every page.
  static let sheet: String = {
    var sheet = base
    for layer in layers where !layer.sample.isEmpty && layer.name != "label" {
      let selector = "body:has(#show-\(layer.name):not(:checked)) main .\(layer.name)"
      sheet +=
        "\(selector){background:none;border-color:transparent;box-shadow:none;font-weight:inherit}\n"
      sheet += "\(selector)::after{content:none}\n"
    }
    sheet += "body:has(#show-label:not(:checked)) main .text *::after{content:none}\n"
    for entity in 0..<ruleLimit {
      sheet += "article:has(.e\(entity):hover) .e\(entity),"
      sheet += "article:has(.t\(entity):target) .e\(entity)"
      sheet += "{outline:2px solid var(--chain);background:var(--chain-back)}\n"
    }
    for meeting in 0..<ruleLimit / 2 {
      sheet +=
        "article:has(.p\(meeting):hover) .k\(meeting),article:has(.p\(meeting):target) .k\(meeting),"
      sheet += "article:has(.tr.k\(meeting):hover) .p\(meeting)"
      sheet += "{background:var(--meeting-back)}\n"
    }
    return sheet
  }()

  private static let base = """
    :root{color-scheme:light dark;--back:#fdfcf9;--ink:#1d1f21;--soft:#62666b;--line:#d9d5cb;--panel:#f4f1e8;
    --per:#ffe2b8;--org:#cfe6ff;--cty:#d3efd0;--loc:#e5e9d0;--fun:#eadcf7;--pro:#fff3c4;--dat:#d6f0ef;
    --trigger:#b3261e;--chain:#c2410c;--chain-back:#ffd08a;--meeting-back:#ffe1dc;--evidence:#e08a80}
    @media (prefers-color-scheme:dark){:root{--back:#17181b;--ink:#e8e6e1;--soft:#a3a6ab;--line:#3a3c41;--panel:#202226;
    --per:#5a4016;--org:#173f66;--cty:#1f4a26;--loc:#3d4420;--fun:#46306a;--pro:#554a10;--dat:#124a4a;
    --trigger:#ff9a8f;--chain:#ffb066;--chain-back:#7a4a08;--meeting-back:#5b2a25;--evidence:#a4564c}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--back);color:var(--ink);font:16px/1.55 system-ui,sans-serif;display:grid;
    grid-template:"head head" auto "nav main" 1fr / 17rem minmax(0,1fr);min-height:100vh}
    header{grid-area:head;padding:.6rem 1rem;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:baseline}
    h1{font-size:1.05rem;margin:0}header p{margin:0;color:var(--soft);font-size:.85rem}
    .legend{display:flex;flex-wrap:wrap;gap:.3rem .5rem;font-size:.8rem;width:100%}
    .legend label{padding:.1rem .4rem;cursor:pointer}.legend label::after{content:none}
    nav{grid-area:nav;border-right:1px solid var(--line);padding:.5rem;font-size:.82rem;max-height:100vh;overflow:auto;position:sticky;top:0}
    nav h2{font-size:.9rem;margin:.2rem 0}nav ol{margin:0;padding-left:1.8rem}nav a{color:inherit;text-decoration:none;display:block;padding:.15rem}
    nav a:hover,nav a:focus{text-decoration:underline}small,.origin,.none{color:var(--soft)}
    main{grid-area:main;padding:0 1rem 4rem}
    article{display:grid;grid-template-columns:minmax(0,1fr) 24rem;gap:1.5rem;padding-top:.5rem;border-bottom:1px solid var(--line)}
    @supports selector(:has(a)){main:has(:target) article:not(:target):not(:has(:target)),main:not(:has(:target)) article:not(:first-of-type){display:none}}
    @media print{main article{display:grid!important}nav,header{display:none}}
    h2{font-size:1.25rem;line-height:1.7;margin:.4rem 0}h3{font-size:.9rem;margin:1rem 0 .3rem}h4{font-size:.9rem;margin:0 0 .3rem}
    .origin{font-size:.8rem;margin:0 0 .6rem}.body{white-space:pre-wrap;line-height:2.05;max-width:46rem;overflow-wrap:anywhere}
    aside{font-size:.82rem;max-height:100vh;overflow:auto;position:sticky;top:0;padding:.2rem .4rem 2rem 0}
    aside ul{list-style:none;margin:0;padding:0}aside li{padding:.12rem .3rem}aside a{color:inherit}
    .meeting{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.5rem .6rem;margin-bottom:.6rem}
    dl{margin:0;display:grid;grid-template-columns:5.2rem minmax(0,1fr);gap:.1rem .4rem}dt{grid-column:1;color:var(--soft)}dd{grid-column:2;margin:0;overflow-wrap:anywhere}
    meter{width:6rem;vertical-align:middle}.tag{border:1px solid var(--trigger);color:var(--trigger);border-radius:3px;padding:0 .25rem}
    em{font-style:normal;border-radius:3px;padding:0 .3rem}.s-held{background:var(--cty)}.s-planned,.s-reported{background:var(--pro)}.s-cancelled,.s-denied{background:var(--meeting-back)}
    .m{color:inherit;text-decoration:none;border-radius:3px;padding:.12em .15em;border-bottom:2px solid transparent}
    .per{background:var(--per);border-bottom-color:#c77700}.org{background:var(--org);border-bottom:2px dashed #3b82c4}
    .cty{background:var(--cty);border-bottom:2px dotted #2e8b3d}.loc{background:var(--loc)}.fun{background:none;border-bottom:2px solid #8e63c0}
    .pro{background:var(--pro);border-bottom:2px dotted #b39400}.dat{background:var(--dat);border-bottom:2px double #2a9d9d}.dat.open{border-bottom-style:dotted}
    .tr{color:var(--trigger);font-weight:700;text-decoration:none}.ev{border-bottom:1px solid var(--evidence);padding-bottom:.1em}
    .zone{opacity:.55;font-style:italic}
    .text .per::after,.text .org::after,.text .cty::after,.text .dat::after,.text .tr::after{font-size:.58em;font-weight:700;color:var(--soft);margin-left:.25em;vertical-align:super}
    .per::after{content:"PER"}.org::after{content:"ORG"}.cty::after{content:"STATE"}.text .dat::after{content:attr(data-m)}.text .tr::after{content:attr(data-m);color:var(--trigger)}
    aside .per::after,.legend *::after{content:none}
    :target{scroll-margin-top:1rem}li:target,.meeting:target{outline:2px solid var(--chain)}a:focus-visible{outline:2px solid var(--chain)}
    @media (max-width:70rem){body{display:block}article{display:block}nav,aside{position:static;max-height:none}nav{border:0}}

    """
}
