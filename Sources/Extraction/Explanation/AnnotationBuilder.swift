import Dates
import Knowledge
import Language
import Text

/// Makes annotations of a document that has been read.
struct AnnotationBuilder {
  let document: Document
  let record: ArticleRecord
  private let builder: RecordBuilder
  /// For each institution of the document its id in the record.
  private let institutionIDs: [String]
  /// For each person of the document the id in the record.
  private let personIDs: [String]

  /// - Parameter record: What `builder` made of the document.
  init(_ document: Document, builder: RecordBuilder, record: ArticleRecord) {
    self.document = document
    self.record = record
    self.builder = builder
    personIDs = builder.personIDs()
    var ids = [String](repeating: "", count: document.institutions.count)
    for (institution, entry) in zip(builder.keptInstitutions(), record.institutions) {
      ids[institution.position] = entry.id
    }
    institutionIDs = ids
  }

  /// The annotations.
  ///
  /// - Complexity: O(n log n) in names, offices and mentions.
  func annotations() -> ArticleAnnotations {
    var marks = nameMarks() + officeMarks() + referenceMarks() + countryMarks()
    marks += institutionMarks()
    // The longer of two that begin together comes first; of two of one extent and form the first.
    var seen: Set<String> = []
    let mentions = marks.enumerated().sorted { a, b in
      let (x, y) = (a.element.tokens, b.element.tokens)
      return (x.lowerBound, -x.upperBound, a.offset) < (y.lowerBound, -y.upperBound, b.offset)
    }.compactMap { _, mark -> ArticleAnnotations.Mention? in
      guard seen.insert("\(mark.tokens) \(mark.form)").inserted,
        let words = builder.evidence(of: mark.tokens)
      else { return nil }
      return ArticleAnnotations.Mention(
        words: words, form: mark.form, people: mark.people.map { personIDs[$0.position] },
        institutions: mark.institutions.map { institutionIDs[$0.position] },
        countries: mark.countries,
        rule: mark.rule)
    }
    let times = document.dates.compactMap { date in
      builder.evidence(of: date.tokens).map {
        ArticleAnnotations.Time(words: $0, kind: date.kind.name, values: date.values)
      }
    }
    return ArticleAnnotations(mentions: mentions, times: times, zones: zones())
  }

  private struct Mark {
    var tokens: Range<Int>
    var form: ArticleAnnotations.Form
    var people: [PersonIndex] = []
    var institutions: [InstitutionIndex] = []
    var countries: [CountryCode] = []
    var rule: String?
  }

  private func nameMarks() -> [Mark] {
    document.names.compactMap { name -> Mark? in
      if let person = name.person, document.people[person].isRejected { return nil }
      return switch name.label {
      case .person:
        Mark(
          tokens: name.tokens, form: .person, people: name.person.map { [$0] } ?? [],
          rule: name.rule)
      case .institution:
        Mark(
          tokens: name.tokens, form: .institution,
          institutions: name.institution.map { [$0] } ?? [],
          rule: name.rule)
      case .place: Mark(tokens: name.tokens, form: .place, rule: name.rule)
      case .other: nil
      }
    }
  }

  private func officeMarks() -> [Mark] {
    document.offices.filter { office in
      !(office.person.map { document.people[$0].isRejected } ?? false)
    }.map { office in
      Mark(
        tokens: office.tokens, form: .function, people: office.person.map { [$0] } ?? [],
        countries: office.country.map { [$0] } ?? [])
    }
  }

  private func referenceMarks() -> [Mark] {
    document.mentions.compactMap { mention -> Mark? in
      if mention.people.contains(where: { document.people[$0].isRejected }) { return nil }
      return switch mention.form {
      case .pronoun, .group:
        Mark(
          tokens: mention.tokens, form: .pronoun, people: mention.people,
          institutions: mention.institutions, countries: mention.countries)
      case .country: Mark(tokens: mention.core, form: .country, countries: mention.countries)
      case .name, .office, .institution: nil
      }
    }
  }

  /// Institutions that an office or a known name implies, where they are no names of their own.
  private func institutionMarks() -> [Mark] {
    document.institutions.indices.flatMap { index in
      document.institutions[index].tokens.filter { !$0.isEmpty }.map {
        Mark(tokens: $0, form: .institution, institutions: [index])
      }
    }
  }

  /// Names and demonyms of states that the record lists, outside people's names.
  private func countryMarks() -> [Mark] {
    let names = document.names.filter { $0.label == .person }.map(\.tokens)
      .sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var result: [Mark] = []
    for hit in document.gazetteer.hits
    where hit.meaning.kind == .country || hit.meaning.kind == .demonym {
      guard let country = hit.meaning.country, document.countries[country] != nil else { continue }
      while next < names.count, names[next].upperBound <= hit.tokens.lowerBound { next += 1 }
      if next < names.count, names[next].overlaps(hit.tokens) { continue }
      result.append(Mark(tokens: hit.tokens, form: .country, countries: [country]))
    }
    return result
  }

  /// Sentences that are not the main text, those side by side as one stretch.
  private func zones() -> [ZoneSpan] {
    var result: [ZoneSpan] = []
    for (index, sentence) in document.text.sentences.enumerated() {
      let zone = document.zones[index]
      let bytes = document.text.byteRange(sentence)
      guard zone != .body, zone != .title, bytes.lowerBound >= document.bodyStart else { continue }
      let range = bytes.lowerBound - document.bodyStart..<bytes.upperBound - document.bodyStart
      if let last = result.last, last.zone == zone, index > 0, document.zones[index - 1] == zone {
        result[result.count - 1].bytes = last.bytes.lowerBound..<range.upperBound
      } else {
        result.append(ZoneSpan(bytes: range, zone: zone))
      }
    }
    return result
  }
}

extension TemporalExpression.Kind {
  /// The name in annotations.
  fileprivate var name: String {
    switch self {
    case .date: "date"
    case .timeOfDay: "time-of-day"
    case .recurring: "recurring"
    case .duration: "duration"
    case .vague: "vague"
    }
  }
}
