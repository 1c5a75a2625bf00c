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
      json.member("parties", story.parties) { json, party in json.value(party) }
      json.member("proofs", story.proofs) { json, proof in json.value(proof) }
    }
  }

  private mutating func value(_ party: MeetingStory.Party) {
    object { json in
      json.member("key", party.key)
      json.member("name", party.name)
      json.member("role", party.role?.rawValue)
      json.member("capacities", party.capacities)
    }
  }

  private mutating func value(_ proof: MeetingStory.Proof) {
    object { json in
      json.article(proof.article)
      json.member("status", proof.status.rawValue)
      json.member("quote", proof.quote)
    }
  }

  /// Writes the members that name an article.
  mutating func article(_ article: KnowledgeGraph.Source) {
    member("article", article.id)
    member("title", article.title)
    member("published", article.published?.description)
    member("source", article.source)
    member("url", article.url)
  }
}
