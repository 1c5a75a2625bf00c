import Knowledge
import TestSupport
import Text

extension SplitMix64 {
  /// A valid record whose texts are made to break writers.
  mutating func record(id: String) -> ArticleRecord {
    var record = ArticleRecord(id: id + hostileText())
    record.title = hostileText()
    record.published = date()
    record.source = Bool.random(using: &self) ? hostileText() : nil
    record.url = Bool.random(using: &self) ? hostileText() : nil
    record.language = pick(["fr", nil], else: nil)
    record.textSHA256 = Bool.random(using: &self) ? String(repeating: "0a", count: 32) : nil
    record.countries = Set(list(upTo: 3) { $0.country() }.compactMap(\.self)).sorted()
    for number in 0..<Int.random(in: 0...3, using: &self) {
      record.institutions.append(
        .init(
          id: "i\(number)", name: "n" + hostileText(), aliases: list(upTo: 2) { $0.hostileText() },
          country: country(), evidence: list(upTo: 2) { $0.evidence() }, confidence: confidence()))
    }
    for number in 0..<Int.random(in: 0...4, using: &self) {
      record.people.append(
        .init(
          id: "p\(number)", name: "n" + hostileText(), aliases: list(upTo: 2) { $0.hostileText() },
          countries: country().map { [$0] } ?? [],
          institutions: some(record.institutions.map(\.id)),
          posts: list(upTo: 2) { $0.post(of: record) }, evidence: list(upTo: 2) { $0.evidence() },
          confidence: confidence()))
    }
    for number in 0..<Int.random(in: 0...3, using: &self) {
      record.meetings.append(meeting(id: "m\(number)", of: record))
    }
    return record
  }

  private mutating func some(_ ids: [String]) -> [String] {
    ids.filter { _ in Bool.random(using: &self) }
  }

  private mutating func post(of record: ArticleRecord) -> ArticleRecord.Post {
    .init(
      title: "t" + hostileText(), institution: record.institutions.randomElement(using: &self)?.id,
      country: country(), period: pick(TenurePeriod.allCases, else: .current),
      evidence: list(upTo: 2) { $0.evidence() })
  }

  private mutating func meeting(id: String, of record: ArticleRecord) -> ArticleRecord.Meeting {
    let bodies = record.institutions.map(\.id)
    return .init(
      id: id, kind: pick(MeetingKind.allCases, else: .talks),
      status: pick(MeetingStatus.allCases, else: .held),
      date: DateSpan(start: date(), basis: pick(DateBasis.allCases, else: .unknown)),
      place: Bool.random(using: &self) ? hostileText() : nil, placeCountry: country(),
      participations: some(record.people.map(\.id)).map {
        .init(
          person: $0, role: pick(ParticipantRole.allCases, else: .host), onBehalfOf: some(bodies))
      },
      institutions: some(bodies), countries: country().map { [$0] } ?? [],
      evidence: list(upTo: 2) { $0.evidence() }, confidence: confidence(),
      rule: Bool.random(using: &self) ? hostileText() : nil,
      mentions: list(upTo: 2) {
        EventMention(
          rule: Bool.random(using: &$0) ? $0.hostileText() : nil, matched: $0.evidence(),
          weight: $0.confidence())
      })
  }
}
