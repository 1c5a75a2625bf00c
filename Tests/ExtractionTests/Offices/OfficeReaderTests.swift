import French
import Knowledge
import Testing

@testable import Extraction

@Suite struct OfficeReaderTests {
  @Test func `heads two directions at once`() {
    let found = ExtractedRecord(
      "Karim Benali, directeur général de la Sûreté nationale et de la Surveillance du territoire du Maroc, a parlé."
    )
    #expect(
      found.institutions(of: "Karim Benali") == [
        "Direction générale de la Sûreté nationale",
        "Direction générale de la Surveillance du territoire",
      ])
    #expect(found.countries(of: "Karim Benali") == ["MA"])
  }

  @Test func `reads a party behind the office`() {
    let found = ExtractedRecord("La députée LREM Anne Durand a reçu le maire de Lille.")
    #expect(
      found.institutions(of: "Anne Durand") == ["La République en marche", "Assemblée nationale"])
  }

  @Test func `calls the lower chamber by its name in the state`() {
    let found = ExtractedRecord("Le député allemand Karl Weber a reçu Anne Durand.")
    #expect(found.institutions(of: "Karl Weber") == ["Bundestag"])
  }

  @Test func `finds the minister behind a secretary of state`() {
    let found = ExtractedRecord(
      "Le secrétaire d’État français auprès du ministre de la Santé, Paul Martin, a parlé lundi.")
    #expect(found.institutions(of: "Paul Martin") == ["Ministère de la Santé"])
  }

  @Test func `reads a nationality at the end of the complement`() {
    let found = ExtractedRecord(
      "Paul Martin, patron des services de renseignement belges, a parlé lundi.")
    #expect(found.countries(of: "Paul Martin") == ["BE"])
  }

  @Test func `reads adjectives of a field of government`() {
    let found = ExtractedRecord(
      "Le ministre français de la Transition écologique Paul Martin a parlé lundi.")
    #expect(found.institutions(of: "Paul Martin") == ["Ministère de la Transition écologique"])
  }

  @Test(arguments: [
    "ministre arménien de finances,", "le ministre de l’Économie, Finances", "ex-ministre de",
    "M. le président du conseil", "le chef d’état-major des", "son homologue à la tête de",
    "secrétaire d’État auprès du ministre", "le député (PS", "la députée de la", "directeur par",
    "le patron du groupe", "président de la Commission (CEN", "ministre en charge",
    "procureur près la", "l’association X, dont la présidente", "chef de file des sénateurs",
    "l’organisation « Main tendue", "la région", "directrice de la bibliothèque municipale de",
  ])
  func `a text may begin and end anywhere`(text: String) {
    for cut in text.indices + [text.endIndex] {
      for part in [text[..<cut], text[cut...]] {
        var document = DocumentReader(lexicon: FrenchLexicon.shared)
          .document(of: Article(id: "a", text: String(part)))
        NameRecognizer(lexicon: FrenchLexicon.shared).annotate(&document)
        OfficeRecognizer(lexicon: FrenchLexicon.shared).annotate(&document)
        #expect(document.offices.allSatisfy { $0.tokens.upperBound <= document.tokens.count })
      }
    }
  }
}
