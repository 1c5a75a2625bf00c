import Testing

@testable import Extraction

@Suite struct PlaceReaderTests {
  @Test(arguments: [
    ("Paul Martin a reçu Anne Durand à Lyon.", ["Lyon"]),
    ("Paul Martin a reçu Anne Durand au palais de l’Élysée.", ["Élysée"]),
    ("Paul Martin a reçu Anne Durand au fort de Brégançon.", ["fort de Brégançon"]),
    ("Paul Martin a reçu Anne Durand dans la ville portuaire de Marseille.", ["Marseille"]),
    ("Paul Martin est parti pour Rabat lundi.", ["Rabat"]),
    ("Paul Martin a reçu Anne Durand dans la zone démilitarisée.", ["zone démilitarisée"]),
    ("Paul Martin a parlé d’Anne Durand.", []),
  ]) func `reads places behind prepositions`(text: String, places: [String]) {
    #expect(Sentences(reading: text).document.places.map(\.name) == places)
  }

  @Test func `marks a place that belongs to another noun`() {
    let places = Sentences(reading: "Paul Martin a condamné les démolitions à Lyon.").document
      .places
    #expect(places.map(\.isComplement) == [true])
  }

  @Test func `reads a town that an event is named after`() {
    let places = Sentences(reading: "Paul Martin a quitté le sommet de Bamako.").document.places
    #expect(places.map(\.namesEvent) == [true])
  }
}
