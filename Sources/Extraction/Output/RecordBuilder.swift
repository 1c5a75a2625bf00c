import Language
import Knowledge
import Text

/// Makes the record of a document that has been read.
struct RecordBuilder {
  let document: Document
  /// What the record calls the rules.
  private let ruleNames: RuleNames
  private let titlePoints: CodePointIndex
  private let textPoints: CodePointIndex
  /// The first institution of each form.
  private let institutionOfForm: [String: InstitutionIndex]

  init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    ruleNames = lexicon.cues.meetings.ruleNames
    titlePoints = CodePointIndex(Array((document.article.title ?? "").utf8))
    textPoints = CodePointIndex(Array(document.article.text.utf8))
    var forms: [String: InstitutionIndex] = [:]
    for (index, institution) in document.institutions.indexed() {
      for form in institution.forms where forms[form] == nil { forms[form] = index }
    }
    institutionOfForm = forms
  }

  func record() -> ArticleRecord {
    let personIDs = self.personIDs()
    let kept = keptInstitutions()
    let institutionIDs = institutionIDs(kept)
    let article = document.article
    var record = ArticleRecord(
      id: article.id, title: article.title, published: document.published,
      source: article.source, url: article.url, language: document.language,
      textSHA256: SHA256Digest.hexadecimal(of: article.text))
    record.people = document.people.indexed().filter { !$1.isRejected }.map { index, person in
      self.person(person, id: personIDs[index.position], institutionIDs)
    }
    record.institutions = kept.map { institution($0, id: institutionIDs[$0] ?? "x") }
    record.countries = document.countries.keys.sorted()
    for (index, meeting) in document.meetings.enumerated() {
      record.meetings.append(self.meeting(meeting, index, personIDs, institutionIDs))
    }
    return record
  }

  /// The id of each person of the document, those that are rejected included.
  func personIDs() -> [String] {
    uniqueIDs(document.people.map { $0.isRejected ? "x" : Folding.slug($0.name) })
  }

  private func uniqueIDs(_ slugs: [String]) -> [String] {
    var ids = UniqueNames()
    return slugs.map { ids.claim($0) }
  }

  /// Positions of the institutions, in order of first mention as in the record.
  func keptInstitutions() -> [InstitutionIndex] {
    document.institutions.indices.sorted {
      (first($0), $0) < (first($1), $1)
    }
  }

  private func first(_ institution: InstitutionIndex) -> Int {
    document.institutions[institution].tokens.map(\.lowerBound).min() ?? 0
  }

  private func institutionIDs(_ kept: [InstitutionIndex]) -> [InstitutionIndex: String] {
    let slugs = kept.map { index -> String in
      let institution = document.institutions[index]
      let state = institution.country.map { "." + $0.description.lowercased() } ?? ""
      return Folding.slug(institution.forms[0]) + state
    }
    return Dictionary(uniqueKeysWithValues: zip(kept, uniqueIDs(slugs)))
  }

  private func person(
    _ person: PersonEntity, id: String, _ institutionIDs: [InstitutionIndex: String]
  ) -> ArticleRecord.Person {
    var posts: [ArticleRecord.Post] = []
    var known: Set<String> = []
    for office in person.offices {
      let phrase = document.offices[office]
      guard phrase.category != .kin, !phrase.isCounterpart else { continue }
      let body = phrase.bodies.lazy.compactMap { institutionOfForm[$0.name] }.first
      let post = ArticleRecord.Post(
        title: phrase.title, institution: body.flatMap { institutionIDs[$0] },
        country: phrase.country ?? (phrase.category.actsForState ? person.countries.first : nil),
        period: phrase.period, evidence: evidence(of: phrase.tokens).map { [$0] } ?? [])
      let isNew = known.insert("\(post.period) \(Folding.folded(post.title))").inserted
      if isNew { posts.append(post) }
    }
    let names = person.names.map { document.names[$0].tokens }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    return ArticleRecord.Person(
      id: id, name: person.name, aliases: person.forms.filter { $0 != person.name },
      countries: person.countries,
      institutions: person.institutions.compactMap { institutionIDs[$0] },
      posts: posts, wikidata: person.figure?.figure.wikidata,
      knownOffice: person.figure?.title, evidence: names.prefix(3).compactMap(evidence(of:)),
      confidence: person.score)
  }

  private func institution(_ index: InstitutionIndex, id: String) -> ArticleRecord.Institution {
    let institution = document.institutions[index]
    return ArticleRecord.Institution(
      id: id, name: institution.forms[0], aliases: Array(institution.forms.dropFirst()),
      country: institution.country,
      evidence: institution.tokens.prefix(2).compactMap(evidence(of:)),
      confidence: institution.score)
  }

  private func meeting(
    _ meeting: MeetingEvent, _ index: Int, _ people: [String],
    _ institutions: [InstitutionIndex: String]
  ) -> ArticleRecord.Meeting {
    ArticleRecord.Meeting(
      id: "m\(index + 1)", kind: meeting.kind, status: meeting.status, date: meeting.date,
      place: meeting.place, placeCountry: meeting.placeCountry,
      participations: meeting.parts.map { part in
        ArticleRecord.Participation(
          person: people[part.person.position], role: part.role,
          onBehalfOf: document.people[part.person].institutions.compactMap { institutions[$0] })
      },
      institutions: meeting.institutions.compactMap { institutions[$0] },
      countries: meeting.countries.sorted(),
      evidence: meeting.sentences.compactMap { evidence(of: document.sentences[$0]) },
      confidence: meeting.totalConfidence, rule: ruleNames.name(of: meeting.rule),
      mentions: meeting.weighedMentions.enumerated().compactMap { position, mention in
        evidence(of: mention.trigger).map {
          EventMention(
            rule: ruleNames.name(of: mention.rule), matched: $0, weight: mention.weight,
            reasons: position == 0 ? meeting.reasons : [])
        }
      })
  }

  /// The words of a range of tokens, where they stand in the title or the text.
  func evidence(of whole: Range<Int>) -> Evidence? {
    guard !whole.isEmpty else { return nil }
    // Offsets count in the title or in the text, never across.
    let sentenceEnd = document.sentenceRange(of: whole.lowerBound).upperBound
    let tokens = whole.clamped(to: whole.lowerBound..<sentenceEnd)
    let bytes = document.text.byteRange(tokens)
    let quote = String(decoding: document.text.bytes[bytes], as: UTF8.self)
    if bytes.lowerBound < document.bodyStart {
      let range =
        titlePoints.codePoint(at: bytes.lowerBound)..<titlePoints.codePoint(at: bytes.upperBound)
      return Evidence(range: range, quote: quote, zone: .title)
    }
    let start = bytes.lowerBound - document.bodyStart
    let end = bytes.upperBound - document.bodyStart
    return Evidence(
      range: textPoints.codePoint(at: start)..<textPoints.codePoint(at: end), quote: quote,
      zone: document.zone(of: tokens.lowerBound))
  }
}
