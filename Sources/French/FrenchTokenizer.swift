package import Text

/// How French is cut into tokens.
package enum FrenchTokenizer {
  /// The tokenizer with the closed classes of French.
  package static let shared = Tokenizer(
    rules: TokenizerRules(
      elisions: [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "quelqu",
      ],
      nameElisions: ["j", "m", "t", "s", "n", "c"],
      nameArticles: [
        "al", "el", "an", "ar", "as", "ad", "at", "az", "ach", "ash", "ech", "es", "ed", "em", "en",
        "er", "ez", "ould", "ben",
      ],
      clitics: [
        "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles",
        "-je", "-tu", "-nous", "-vous", "-ce", "-là", "-ci", "-moi", "-toi", "-lui", "-leur",
        "-le", "-la", "-les", "-y", "-en",
      ],
      abbreviations: [
        "av", "bd", "cf", "etc", "ex", "p", "pp", "art", "vol", "éd", "env", "no", "tél", "jr",
        "sr",
        "op", "cit", "al", "resp", "adj", "dir", "gouv", "min", "univ", "dép",
      ],
      titles: [
        "M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Mr", "Mrs", "Ms", "Me", "Mes", "Dr", "Drs",
        "Pr",
        "Prof", "Mgr", "St", "Ste", "Sgt", "Cdt", "Gal", "Col", "Lt", "Cpt", "Capt", "Gén", "Ing",
      ],
      shortNames: ["Ch", "Ph", "Th", "Fr", "Cl", "Al", "Chr"]))
}
