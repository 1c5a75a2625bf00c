import Formats
import JSON
import Knowledge

extension JSONWriter {
  /// Writes a meeting with its parties and all its proofs.
  mutating func value(_ story: MeetingStory) {
    let meeting = story.meeting
    object { json in
      json.member("key", meeting.key)
      json.member("kind", meeting.kind.rawValue)
      json.member("status", meeting.status.rawValue)
      json.member("start", meeting.date.start?.description)
      json.member("end", meeting.date.end?.description)
      json.member("date_basis", meeting.date.basis.rawValue)
      json.member("place", story.place)
      json.member("confidence", meeting.confidence)
      json.member("parties", story.parties) { json, party in
        json.object { json in
          json.member("key", party.key)
          json.member("name", party.name)
          json.member("role", party.role?.rawValue)
          json.member("capacities", party.capacities)
        }
      }
      json.member("proofs", story.proofs) { json, proof in
        json.object { json in
          json.member("article", proof.article.id)
          json.member("title", proof.article.title)
          json.member("published", proof.article.published?.description)
          json.member("source", proof.article.source)
          json.member("url", proof.article.url)
          json.member("status", proof.status.rawValue)
          json.member("quote", proof.quote)
        }
      }
    }
  }
}
