@testable import French
import Knowledge
import Testing
import Text

@testable import Dates

/// What holds for every text.
@Suite struct TemporalPropertyTests {
  /// Words that make and break temporal expressions.
  private static let words = [
    "le", "la", "les", "l'", "du", "de", "au", "à", "et", "entre", "en", "dans", "il", "y", "a",
    "lundi", "mardi", "vendredi", "février", "mai", "décembre", "été", "29", "30", "31", "31",
    "1er",
    "3", "2024", "1999", "0", "9999", "18", "/", "11", "-", "2023", ",", ".", "(", ")", "\n\n",
    "\n",
    "hier", "lendemain", "veille", "même", "jour", "jours", "mois", "an", "ans", "années",
    "semaine",
    "dernier", "prochain", "suivant", "ce", "-là", "fin", "début", "soir", "17h34", "h", "deux",
    "trois", "plus", "tard", "tous", "chaque", "par", "d'", "ici", "jusqu'", "à", "publié", "sera",
    "reçu", "prévu", "pour", "18.11.2024", "week-end", "siècle", "%", "«", "»", "Mars", "quelques",
  ]

  private struct Random {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  @Test func `keeps expressions in order and values on the calendar`() {
    for seed in 0..<400 {
      var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
      let text = (0..<60).map { _ in Self.words[random.next(Self.words.count)] }
        .joined(separator: " ")
      let published = [nil, "2024-02-29", "2023-05", "2020", "0001-01-01", "9999-12-31"][seed % 6]
      let cut = FrenchTokenizer.shared.tokenize(Array(text.utf8))
      let date = published.flatMap { PartialDate(iso: $0) }
      let found = FrenchDates.tagger.tag(cut, published: date)
      var reached = 0
      for expression in found {
        #expect(expression.tokens.lowerBound >= reached, "\(text)")
        #expect(!expression.tokens.isEmpty && expression.tokens.upperBound <= cut.tokens.count)
        reached = expression.tokens.upperBound
        var last: PartialDate?
        for value in expression.values {
          #expect(value.start != nil, "\(text)")
          if let start = value.start, let end = value.end { #expect(start < end, "\(text)") }
          if let last, let start = value.start { #expect(last < start, "\(text)") }
          last = value.end ?? value.start
        }
        switch expression.kind {
        case .date, .timeOfDay: break
        case .recurring, .duration, .vague: #expect(expression.values.isEmpty)
        }
      }
      #expect(found == FrenchDates.tagger.tag(cut, published: date))
      _ = FrenchDates.tagger.publicationDate(in: cut)
    }
  }

  @Test func `reads any bytes`() {
    for seed in 0..<100 {
      var random = Random(state: UInt64(seed) &+ 7)
      let bytes = (0..<300).map { _ in UInt8(random.next(256)) }
      let cut = FrenchTokenizer.shared.tokenize(bytes)
      let found = FrenchDates.tagger.tag(cut, published: PartialDate(year: 2024))
      #expect(found.allSatisfy { $0.tokens.upperBound <= cut.tokens.count })
    }
  }

  @Test func `finds the same dates in a text whether other paragraphs follow or not`() {
    let first = "Le 3 mai 2012, il vint. Le lendemain, il repartit."
    let alone = DateReading.values(first, published: "2023-05-10")
    let followed = DateReading.values(first + "\n\nIl dort.", published: "2023-05-10")
    #expect(alone == "2012-05-03 2012-05-04")
    #expect(followed == alone)
  }
}
