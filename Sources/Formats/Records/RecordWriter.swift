import JSON
public import Knowledge
import Text

/// Writes article records as JSON Lines: one object a line, its keys in a fixed order.
///
/// The keys are described in Documentation/Formats/records.md. What ``RecordReader`` reads of the
/// output gives the same bytes again.
public enum RecordWriter {
  /// Writes records, one line each.
  ///
  /// - Complexity: O(n) time; memory for one line and one chunk.
  /// - Throws: What the sink throws.
  public static func write(
    _ records: some Sequence<ArticleRecord>, to sink: inout some ByteSink
  ) throws {
    var json = JSONWriter()
    for record in records {
      append(record, to: &json)
      try json.flush(to: &sink)
    }
    try json.flush(to: &sink, atLeast: 1)
  }

  /// The line of one record, with its line feed.
  public static func line(of record: ArticleRecord) -> [UInt8] {
    var json = JSONWriter()
    append(record, to: &json)
    return json.bytes
  }

  private static func append(_ record: ArticleRecord, to json: inout JSONWriter) {
    let names = Dictionary(
      record.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    json.object { json in
      json.member("id", record.id)
      json.member("title", record.title)
      json.member("published", record.published?.description)
      json.member("source", record.source)
      json.member("url", record.url)
      json.member("language", record.language)
      json.member("text_sha256", record.textSHA256)
      json.member("people", record.people, person)
      json.member("institutions", record.institutions, institution)
      json.member("countries", record.countries.map(\.description))
      json.member("meetings", record.meetings) { json, entry in
        meeting(&json, entry, names: names)
      }
    }
    json.endLine()
  }

  private static func person(_ json: inout JSONWriter, _ person: ArticleRecord.Person) {
    json.object { json in
      json.member("id", person.id)
      json.member("name", person.name)
      json.member("aliases", person.aliases)
      json.member("countries", person.countries.map(\.description))
      json.member("institutions", person.institutions)
      json.member("posts", person.posts, post)
      // Most people are in no table; records stay small.
      if let id = person.wikidata { json.member("wikidata", id) }
      if let office = person.knownOffice { json.member("known_office", office) }
      json.member("evidence", person.evidence, evidence)
      json.member("confidence", person.confidence)
    }
  }

  private static func post(_ json: inout JSONWriter, _ post: ArticleRecord.Post) {
    json.object { json in
      json.member("title", post.title)
      json.member("institution", post.institution)
      json.member("country", post.country?.description)
      json.member("period", post.period.rawValue)
      json.member("evidence", post.evidence, evidence)
    }
  }

  private static func institution(
    _ json: inout JSONWriter, _ institution: ArticleRecord.Institution
  ) {
    json.object { json in
      json.member("id", institution.id)
      json.member("name", institution.name)
      json.member("aliases", institution.aliases)
      json.member("country", institution.country?.description)
      json.member("evidence", institution.evidence, evidence)
      json.member("confidence", institution.confidence)
    }
  }

  /// `participants` repeats the names of `participations`, for people and for simple programs.
  private static func meeting(
    _ json: inout JSONWriter, _ meeting: ArticleRecord.Meeting, names: [String: String]
  ) {
    json.object { json in
      json.member("id", meeting.id)
      json.member("participants", meeting.participations.compactMap { names[$0.person] })
      json.member("institutions", meeting.institutions)
      json.member("countries", meeting.countries.map(\.description))
      json.member("kind", meeting.kind.rawValue)
      json.member("status", meeting.status.rawValue)
      json.member("start", meeting.date.start?.description)
      json.member("end", meeting.date.end?.description)
      json.member("date_basis", meeting.date.basis.rawValue)
      json.member("place", meeting.place)
      json.member("place_country", meeting.placeCountry?.description)
      json.member("participations", meeting.participations) { json, participation in
        json.object { json in
          json.member("person", participation.person)
          json.member("role", participation.role.rawValue)
          json.member("on_behalf_of", participation.onBehalfOf)
        }
      }
      json.member("evidence", meeting.evidence, evidence)
      json.member("confidence", meeting.confidence)
      json.member("rule", meeting.rule)
      json.member("tellings", meeting.mentions, mention)
    }
  }

  private static func mention(_ json: inout JSONWriter, _ mention: EventMention) {
    json.object { json in
      json.member("rule", mention.rule)
      json.member("weight", mention.weight)
      json.key("matched")
      evidence(&json, mention.matched)
      if !mention.reasons.isEmpty { json.member("reasons", mention.reasons) }
    }
  }

  private static func evidence(_ json: inout JSONWriter, _ evidence: Evidence) {
    json.object { json in
      json.member("start", evidence.range.lowerBound)
      json.member("end", evidence.range.upperBound)
      json.member("quote", evidence.quote)
      json.member("zone", evidence.zone.rawValue)
    }
  }
}
