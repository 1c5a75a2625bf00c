package import Text

/// How English is cut into tokens.
package enum EnglishTokenizer {
  /// The tokenizer with the closed classes of English.
  package static let shared = Tokenizer(
    rules: TokenizerRules(
      elisions: [], nameElisions: [],
      nameArticles: ["al", "el", "an", "ar", "as", "ad", "at", "az", "ould", "ben", "bin"],
      clitics: [], possessives: ["s"],
      abbreviations: [
        "etc", "vs", "no", "vol", "fig", "approx", "dept", "est", "inc", "ltd", "corp", "co", "jr",
        "sr", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec",
      ],
      titles: [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "St", "Sen", "Rep", "Gov", "Gen", "Col",
        "Lt", "Sgt", "Maj", "Capt", "Adm", "Brig", "Cmdr", "Amb", "Pres",
      ]))
}
