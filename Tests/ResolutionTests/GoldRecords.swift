import Foundation
import Knowledge

/// Reads the gold annotations beside the repository as records.
enum GoldRecords {
  /// The folder beside the package's.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/gold")

  static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "dev.jsonl").path)

  struct GoldArticle: Decodable {
    let id: String
    let published: String?
    let people: [GoldPerson]
    let institutions: [GoldInstitution]
    let countries: [String]
    let meetings: [GoldMeeting]
  }

  struct GoldPerson: Decodable {
    let name: String
    let aliases: [String]?
    let countries: [String]?
    let institutions: [String]?
  }

  struct GoldInstitution: Decodable {
    let id: String?
    let name: String
    let aliases: [String]?
    let country: String?
  }

  struct GoldMeeting: Decodable {
    let participants: [String]
    let institutions: [String]?
    let countries: [String]?
    let kind: String
    let status: String
    let start: String?
    let end: String?
    let place: String?
    let place_country: String?
  }

  struct Identity: Decodable {
    let key: String
    let mentions: [Mention]
    struct Mention: Decodable {
      let article: String
      let name: String
      let optional: Bool?
    }
  }

  struct Event: Decodable {
    let key: String
    let entries: [Entry]
    struct Entry: Decodable {
      let article: String
      let meeting: Int
    }
  }

  static func lines(_ path: String) throws -> [Substring] {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(separator: "\n")
  }

  static func decode<T: Decodable>(_ type: T.Type, from path: String) throws -> [T] {
    try lines(path).map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  static func records(_ paths: [String] = ["seeds.jsonl", "dev.jsonl"]) throws -> [ArticleRecord] {
    try paths.flatMap { try decode(GoldArticle.self, from: $0) }.map(record)
  }

  /// The records that have an identity gold.
  static func identityRecords() throws -> [ArticleRecord] {
    let ids = Set(try lines("identity/articles-dev.txt").map(String.init))
    return try records().filter { ids.contains($0.id) }
  }

  static func record(_ gold: GoldArticle) -> ArticleRecord {
    var institutionIDs: [String: String] = [:]
    for (index, institution) in gold.institutions.enumerated() {
      for name in [institution.name] + (institution.id.map { [$0] } ?? []) {
        institutionIDs[name] = "i\(index)"
      }
    }
    var personIDs: [String: String] = [:]
    for (index, person) in gold.people.enumerated() { personIDs[person.name] = "p\(index)" }
    func codes(_ list: [String]?) -> [CountryCode] { (list ?? []).compactMap { CountryCode($0) } }
    func bodies(_ list: [String]?) -> [String] { (list ?? []).compactMap { institutionIDs[$0] } }
    return ArticleRecord(
      id: gold.id, published: gold.published.flatMap { PartialDate(iso: $0) },
      people: gold.people.enumerated().map { index, person in
        ArticleRecord.Person(
          id: "p\(index)", name: person.name, aliases: person.aliases ?? [],
          countries: codes(person.countries), institutions: bodies(person.institutions))
      },
      institutions: gold.institutions.enumerated().map { index, institution in
        ArticleRecord.Institution(
          id: "i\(index)", name: institution.name, aliases: institution.aliases ?? [],
          country: institution.country.flatMap { CountryCode($0) })
      },
      countries: codes(gold.countries),
      meetings: gold.meetings.enumerated().map { index, meeting in
        let start = meeting.start.flatMap { PartialDate(iso: $0) }
        return ArticleRecord.Meeting(
          id: "m\(index)", kind: MeetingKind(rawValue: meeting.kind) ?? .other,
          status: MeetingStatus(rawValue: meeting.status) ?? .held,
          date: DateSpan(
            start: start, end: meeting.end.flatMap { PartialDate(iso: $0) },
            basis: start == nil ? .unknown : .explicit),
          place: meeting.place, placeCountry: meeting.place_country.flatMap { CountryCode($0) },
          participations: meeting.participants.compactMap { personIDs[$0] }
            .map { ArticleRecord.Participation(person: $0) },
          institutions: bodies(meeting.institutions), countries: codes(meeting.countries),
          confidence: 0.8)
      })
  }
}
