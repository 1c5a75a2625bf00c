import Knowledge
import Languages
import Testing

@testable import Extraction
@testable import Spanish

/// Who holds what in Spanish passages.
@Suite struct SpanishReadingTests {
  private func record(_ text: String) -> ArticleRecord {
    Extractor().extract(Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15")))
  }

  @Test(arguments: [
    ("El presidente francés, Luc Darmaing, habló con la prensa en el Palacio.", "FR"),
    ("El canciller argentino Tomás Arrieta estaba en la mesa con los invitados.", "AR"),
    ("La presidenta de Chile, Rocío Valdivieso, estaba en la mesa con los invitados.", "CL"),
    (
      "Rocío Valdivieso, ministra de Economía de España, estaba en la mesa con los invitados.", "ES"
    ),
  ])
  func `gives a holder the state of the office`(text: String, country: String) throws {
    let record = record(text)
    #expect(record.language == "es")
    #expect(record.people.first?.countries.map(\.description) == [country])
  }

  @Test func `a minister has the ministry of the state`() throws {
    let found = record(
      "La ministra española de Defensa, Elena Casavella, estaba en la sala con los invitados.")
    #expect(found.institutions.map(\.name) == ["Ministerio de Defensa"])
    #expect(found.institutions.first?.country?.description == "ES")
    #expect(found.people.first?.institutions == found.institutions.map(\.id))
  }

  @Test func `rules bear Spanish names`() {
    let meeting = record(
      "La reunión entre Pablo Ferrer y Elena Casavella se celebró ayer en la sede de Ginebra."
    ).meetings.first
    #expect(meeting?.rule == "es.nombre.reunion.entre")
  }

  @Test(arguments: [
    ("de asuntos exteriores", "Ministerio de Asuntos Exteriores"),
    ("para Asuntos Europeos", "Ministerio de Asuntos Europeos"),
    ("de Economía y Hacienda", "Ministerio de Economía y Hacienda"),
  ])
  func `writes a ministry's name`(field: String, name: String) {
    #expect(SpanishPortfolioName.ministryName("Ministerio %", field) == name)
  }
}
