import JSON
import Knowledge

extension RecordDecoder {
  /// Reads the meetings; ids that are missing become `meeting-1` and so on.
  mutating func meetings(_ object: JSONObject) throws(FieldError) -> [ArticleRecord.Meeting] {
    let list = "meetings"
    var ids = try IDMaker(of: list, in: object)
    var decoder = self
    let result = try object.objects(list) { (entry, position) throws(FieldError) in
      try decoder.meeting(
        entry, id: ids.id(at: position, else: "meeting-\(position + 1)"),
        at: "\(list)[\(position)]")
    }
    self = decoder
    return result
  }

  private mutating func meeting(
    _ entry: JSONObject, id: String, at path: String
  ) throws(FieldError) -> ArticleRecord.Meeting {
    let start = try entry.date("start")
    let end = try entry.date("end")
    if let start, let end, end.lastDay < start.firstDay {
      throw FieldError(.invalid, "end", "comes before the start")
    }
    // Who gives a date without saying how it was found vouches for it.
    let basis = try entry.term("date_basis", of: DateBasis.self)
    var meeting = ArticleRecord.Meeting(id: id)
    meeting.kind = try entry.term("kind", of: MeetingKind.self) ?? .other
    meeting.status = try entry.term("status", of: MeetingStatus.self) ?? .held
    meeting.date = DateSpan(
      start: start, end: end, basis: basis ?? (start == nil && end == nil ? .unknown : .explicit))
    meeting.place = try entry.text("place")
    meeting.placeCountry = try entry.country("place_country")
    meeting.participations = try participations(entry, at: path)
    meeting.institutions = institutions(
      try entry.texts("institutions"), at: "\(path).institutions")
    meeting.countries = try entry.countries()
    var found: [FieldError] = []
    meeting.evidence = try Self.evidence(entry, at: path, problems: &found)
    problems += found
    meeting.confidence = try entry.confidence()
    meeting.rule = try entry.text("rule")
    meeting.mentions = try Self.mentions(entry, at: path, problems: &problems)
    return meeting
  }

  /// The passages that tell of the meeting.
  private static func mentions(
    _ entry: JSONObject, at path: String, problems: inout [FieldError]
  ) throws(FieldError) -> [EventMention] {
    var found: [FieldError] = []
    let result = try entry.objects("tellings") { (mention, position) throws(FieldError) in
      guard case .object(let words) = mention["matched"] else {
        throw FieldError(.missing, "matched", "is missing; write the words that the rule matched")
      }
      let matched: Evidence
      do throws(FieldError) {
        matched = try evidence(
          words, describedAs: "\(path).tellings[\(position)].matched", problems: &found)
      } catch {
        throw error.inside("matched")
      }
      return EventMention(
        rule: try mention.text("rule"), matched: matched, weight: try mention.confidence("weight"),
        reasons: try mention.texts("reasons"))
    }
    problems += found
    return result
  }

  /// The participations, then those of `participants` who have none.
  ///
  /// A name that two people share is in `participations` as soon as either of them is.
  private mutating func participations(
    _ entry: JSONObject, at path: String
  ) throws(FieldError) -> [ArticleRecord.Participation] {
    var decoder = self
    var result = try entry.objects("participations") {
      (part, position) throws(FieldError) -> ArticleRecord.Participation? in
      let path = "\(path).participations[\(position)]"
      let reference = try part.requiredText("person")
      let role = try part.term("role", of: ParticipantRole.self) ?? .participant
      let onBehalfOf = try part.texts("on_behalf_of")
      guard let person = decoder.person(reference, at: "\(path).person") else { return nil }
      return ArticleRecord.Participation(
        person: person, role: role,
        onBehalfOf: decoder.institutions(onBehalfOf, at: "\(path).on_behalf_of"))
    }.compactMap(\.self)
    self = decoder
    for reference in try entry.texts("participants") {
      let candidates = people(reference)
      if result.contains(where: { candidates.contains($0.person) }) { continue }
      if let person = person(reference, at: "\(path).participants") {
        result.append(ArticleRecord.Participation(person: person))
      }
    }
    return result
  }
}
