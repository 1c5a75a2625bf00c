package import Language
import Text

extension DocumentCues {
  /// Spanish words for cutting an article up, zones and classes of words.
  package static let spanish = DocumentCues(
    credits: KeySet(),
    accents: KeyTable([
      (
        FoldedHash.of("el"),
        AccentedWord(plain: .determiner, accented: .subjectPronoun, dropsOnCapital: false)
      ),
      (
        FoldedHash.of("esta"),
        AccentedWord(
          plain: .determiner, accented: [.auxiliary, .beAuxiliary], dropsOnCapital: false)
      ),
      (
        FoldedHash.of("este"),
        AccentedWord(
          plain: .determiner, accented: [.auxiliary, .beAuxiliary], dropsOnCapital: false)
      ),
      (
        FoldedHash.of("si"), AccentedWord(plain: .subordinator, accented: [], dropsOnCapital: false)
      ),
    ]),
    formerPrefix: Array("ex".utf8),
    bylines: BylineCues(
      openers: KeySet("por redacción autor foto fotos fuente crédito imagen publicado texto"),
      reporters: KeySet(
        "corresponsal corresponsales enviado enviada enviados enviadas"),
      special: KeySet("especial especiales"),
      ours: KeySet("nuestro nuestra nuestros nuestras"),
      published: KeySet("publicado publicada"),
      dateArticles: KeySet("el"),
      sharing: KeySet("compartir comparte seguir sigue"),
      on: KeySet("en"),
      authors: KeySet("author authors autor autores autora"),
      glued: WordEndings()))
}
