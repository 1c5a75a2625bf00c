package import Language
import Text

extension DocumentCues {
  /// French words for cutting an article up, zones and classes of words.
  package static let french = DocumentCues(
    credits: KeySet("dr me pr"),
    accents: KeyTable([
      (
        FoldedHash.of("a"),
        AccentedWord(
          plain: [.auxiliary, .haveAuxiliary], accented: [.preposition, .locative],
          dropsOnCapital: true)
      ),
      (
        FoldedHash.of("ou"),
        AccentedWord(
          plain: .conjunction, accented: [.relative, .subordinator], dropsOnCapital: false)
      ),
      (FoldedHash.of("la"), AccentedWord(plain: nil, accented: [], dropsOnCapital: false)),
    ]),
    formerPrefix: Array("ex-".utf8),
    bylines: BylineCues(
      openers: KeySet(
        "par rédaction auteur photo photos crédit crédits source publié posté écrit propos texte"),
      reporters: KeySet(
        "correspondant correspondante correspondants correspondantes envoyé envoyée envoyés envoyées"
      ),
      special: KeySet("spécial spéciale spéciaux spéciales permanent permanente"),
      ours: KeySet("notre nos"),
      published: KeySet("publié publiée posté postée"),
      dateArticles: KeySet("le"),
      sharing: KeySet("partager partagez suivre suivez"),
      on: KeySet("sur"),
      authors: KeySet("author authors auteur auteurs"),
      glued: WordEndings("par")))
}
