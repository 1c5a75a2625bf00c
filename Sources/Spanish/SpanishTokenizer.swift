package import Text

/// How Spanish is cut into tokens.
package enum SpanishTokenizer {
  /// The tokenizer with the closed classes of Spanish.
  package static let shared = Tokenizer(
    rules: TokenizerRules(
      elisions: [], nameElisions: [],
      nameArticles: ["al", "el", "an", "ar", "as", "ad", "at", "az", "ould", "ben", "bin"],
      clitics: [],
      abbreviations: [
        "etc", "vs", "núm", "vol", "fig", "aprox", "dpto", "tel", "ed", "art", "pág", "págs", "av",
        "avda", "prov", "cía", "jr", "ee", "uu",
      ],
      titles: [
        "Sr", "Sra", "Srta", "Sres", "Dr", "Dra", "Prof", "Lic", "Ing", "Mons", "Gral", "Cnel",
        "Sto",
        "Sta", "Arq", "Dip", "Sen", "D", "Dª",
      ]))
}
