/// What the lexicon's nouns of meeting tell by themselves.
enum FrenchMeetingNouns {
  /// Whether two people have such a meeting: "entretien", "entretien bilatéral".
  static func isOfTwo(_ lemma: String) -> Bool { ofTwo.contains(lemma.prefix { $0 != " " }) }

  private static let ofTwo: Set<Substring> = [
    "entretien", "entrevue", "rencontre", "tête-à-tête", "face-à-face", "audience", "déjeuner",
    "dîner", "échange", "petit-déjeuner", "aparté",
  ]
}
