import Languages
import Extraction
import Knowledge
import Testing

@Suite struct AnnotationBuilderTests {
  private static let article = Article(
    id: "a", title: "Driss Lahlou reçoit Pablo Ferrer",
    text: """
      Le ministre marocain de l’Intérieur, Driss Lahlou, a reçu lundi 13 mai 2024 à Rabat son \
      homologue espagnol, Pablo Ferrer. Il a salué la coopération entre le Maroc et l’Espagne.
      """, published: PartialDate(iso: "2024-05-15"))

  private static let read = Extractor().annotate(article)

  @Test func `the record is the one of extraction`() {
    #expect(Self.read.record == Extractor().extract(Self.article))
  }

  @Test func `every mention quotes the text and refers to the record`() {
    let record = Self.read.record
    let people = Set(record.people.map(\.id))
    let institutions = Set(record.institutions.map(\.id))
    let text = Array(Self.article.text.unicodeScalars)
    let title = Array((Self.article.title ?? "").unicodeScalars)
    let words =
      Self.read.annotations.mentions.map(\.words) + Self.read.annotations.times.map(\.words)
    #expect(words.count > 8)
    for evidence in words {
      let source = evidence.zone == .title ? title : text
      var quoted = String.UnicodeScalarView()
      quoted.append(contentsOf: source[evidence.range])
      #expect(String(quoted) == evidence.quote)
    }
    for mention in Self.read.annotations.mentions {
      #expect(people.isSuperset(of: mention.people))
      #expect(institutions.isSuperset(of: mention.institutions))
    }
  }

  @Test func `a chain holds names, offices and title`() {
    let chain = Self.read.annotations.mentions.filter { $0.people == ["driss-lahlou"] }
    #expect(chain.contains { $0.words.quote == "Driss Lahlou" && $0.words.zone == .title })
    #expect(chain.contains { $0.words.quote == "Driss Lahlou" && $0.words.zone == .body })
    #expect(chain.contains { $0.form == .function && $0.words.quote.contains("ministre") })
  }

  @Test func `a date has its value and basis`() throws {
    let date = try #require(Self.read.annotations.times.first)
    #expect(date.words.quote == "lundi 13 mai 2024")
    #expect(date.kind == "date")
    #expect(date.values.first?.start == PartialDate(iso: "2024-05-13"))
    #expect(date.values.first?.basis == .explicit)
  }

  @Test func `states are marked by name and demonym`() {
    let states = Self.read.annotations.mentions.filter { $0.form == .country }
    #expect(Set(states.map(\.words.quote)).isSuperset(of: ["marocain", "espagnol", "Maroc"]))
    #expect(states.allSatisfy { !$0.countries.isEmpty })
  }

  @Test func `stretches outside the main text are told`() {
    let text = "Driss Lahlou parle.\n\nPhoto : Pablo Ferrer / Agence\n\nFin."
    let bytes = Array(text.utf8)
    let start = bytes.count - "Photo : Pablo Ferrer / Agence\n\nFin.".utf8.count
    let zone = ZoneSpan(bytes: start..<start + 29, zone: .boilerplate)
    let article = Article(id: "z", text: text, zones: [zone])
    let zones = Extractor().annotate(article).annotations.zones
    #expect(zones.contains { $0.zone == .boilerplate && $0.bytes.overlaps(zone.bytes) })
  }

  @Test func `an empty text has no annotations`() {
    let annotations = Extractor().annotate(Article(id: "e", text: "")).annotations
    #expect(annotations == ArticleAnnotations())
  }
}
