import Knowledge
import Testing
import Text

@testable import Dates
@testable import Spanish

@Suite struct SpanishDatesTests {
  /// The dates of a text published on Wednesday 15 May 2024, as "start" or "start/end".
  private func dates(_ text: String) -> [String] {
    let cut = SpanishTokenizer.shared.tokenize(Array(text.utf8))
    return SpanishDates.tagger.tag(cut, published: PartialDate(iso: "2024-05-15"))
      .filter { $0.kind == .date && !$0.values.isEmpty }
      .map { expression in
        let start = expression.span.start?.description ?? "-"
        return expression.span.end.map { "\(start)/\($0)" } ?? start
      }
  }

  @Test(arguments: [
    ("Se reunieron el 3 de mayo de 2024.", "2024-05-03"),
    ("Se reunieron el 3 de mayo.", "2024-05-03"),
    ("Se reunieron el viernes 3 de mayo.", "2024-05-03"),
    ("Se reunieron el viernes, 3 de mayo de 2024.", "2024-05-03"),
    ("Se reunieron el 1 de mayo.", "2024-05-01"), ("Se reunieron en mayo de 2023.", "2023-05"),
    ("Se reunieron en marzo.", "2024-03"), ("Se reunieron en 2019.", "2019"),
    ("Se reunieron el martes.", "2024-05-14"), ("Se reunirán el martes.", "2024-05-21"),
    ("Se reunieron este lunes.", "2024-05-13"), ("Se reunieron el pasado martes.", "2024-05-14"),
    ("Se reunieron el martes pasado.", "2024-05-14"),
    ("Se reunirán el próximo viernes.", "2024-05-17"), ("Se reunieron ayer.", "2024-05-14"),
    ("Se reúnen hoy.", "2024-05-15"), ("Se reunirán mañana.", "2024-05-16"),
    ("Se reunirán pasado mañana.", "2024-05-17"), ("Se reunieron esta mañana.", "2024-05-15"),
    ("Se reunieron anoche.", "2024-05-14"),
    ("Se reunieron la semana pasada.", "2024-05-06/2024-05-12"),
    ("Se reunieron el mes pasado.", "2024-04"), ("Se reunieron hace dos días.", "2024-05-13"),
    ("Se reunieron del 3 al 5 de mayo de 2024.", "2024-05-03/2024-05-05"),
    ("La cita está prevista para el lunes.", "2024-05-20"),
    ("Se reunieron el lunes por la tarde.", "2024-05-13"),
  ])
  func `is known`(text: String, expected: String) {
    #expect(dates(text) == [expected])
  }

  @Test(arguments: [
    "Protestaron en la Plaza de Mayo.", "Viajó a Santo Domingo.", "Acudieron 2000 personas.",
    "La Primavera Árabe comenzó.", "",
  ])
  func `finds none where there is none`(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test func `the following day is that behind the day told`() {
    #expect(
      dates("Llegó el 3 de mayo de 2024. Al día siguiente se fue.") == ["2024-05-03", "2024-05-04"])
  }

  @Test(arguments: [
    ("Se reunieron el martes.", ClauseTense.past), ("El martes se reunió.", .past),
    ("Se reunirán el martes.", .future), ("Hoy deben verse el martes.", .future),
    ("Se reunirían el martes.", .conditional), ("El rey recibe el martes.", .present),
    ("martes.", .unknown),
  ])
  func `tells the tense`(text: String, expected: ClauseTense) throws {
    let cut = SpanishTokenizer.shared.tokenize(Array(text.utf8))
    let token = try #require(cut.tokens.indices.first { cut.string($0) == "martes" })
    #expect(SpanishTense.tense(at: token, in: cut) == expected)
  }
}
