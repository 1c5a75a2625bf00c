import JSON
import Knowledge

extension JSONLDReader {
  func person(_ node: JSONObject) throws -> KnowledgeGraph.Person {
    .init(
      key: key(try need(node, "id")), name: try need(node, "name"),
      aliases: texts(node, "alternateName"),
      countries: try texts(node, "onBehalfOf").compactMap { try code($0) },
      wikidata: text(node, "sameAs").flatMap { WikidataID.id(ofAddress: $0) },
      tenures: try texts(node, "memberOf").map { iri in
        let tenure = try self.node(iri)
        guard try need(tenure, "org:member") == need(node, "id") else {
          throw GraphReadError(message: "tenure of someone else")
        }
        return .init(
          key: key(iri), title: try need(tenure, "roleName"),
          institution: try text(tenure, "org:organization").map {
            InstitutionID(rawValue: try position($0))
          }, country: try code(text(tenure, "areaServed")),
          period: try own(need(tenure, "period"), TenurePeriod.self),
          firstAttested: date(tenure, "firstAttested"), lastAttested: date(tenure, "lastAttested"),
          evidence: try evidence(tenure))
      }, mentions: try mentions(node), evidence: try evidence(node))
  }

  func meeting(_ node: JSONObject) throws -> KnowledgeGraph.Meeting {
    var meeting = KnowledgeGraph.Meeting(
      key: key(try need(node, "id")), kind: try own(need(node, "meetingKind"), MeetingKind.self),
      status: try own(need(node, "modality"), MeetingStatus.self))
    meeting.date = DateSpan(
      start: date(node, "startDate"), end: date(node, "endDate"),
      basis: try own(texts(node, "dateBasis").joined(), DateBasis.self))
    if let location = text(node, "location"), codes[location] == nil {
      meeting.place = PlaceID(rawValue: try position(location))
    }
    meeting.placeCountry = try code(text(node, "placeCountry"))
    for iri in texts(node, "participation") {
      let part = try self.node(iri)
      let onBehalfOf = texts(part, "onBehalfOf")
      guard let player = text(part, "player") else {
        meeting.countries += try onBehalfOf.compactMap { try code($0) }
        continue
      }
      if texts(try self.node(player), "type").first == "Organization" {
        meeting.institutions.append(InstitutionID(rawValue: try position(player)))
      } else {
        meeting.participations.append(
          .init(
            person: PersonID(rawValue: try position(player)),
            role: try own(need(part, "roleType"), ParticipantRole.self),
            onBehalfOf: try onBehalfOf.map { InstitutionID(rawValue: try position($0)) }))
      }
    }
    meeting.reports = try texts(node, "report").map { iri in
      let report = try self.node(iri)
      return .init(
        article: ArticleID(rawValue: try position(texts(report, "accordingTo").joined())),
        status: try own(need(report, "modality"), MeetingStatus.self),
        date: DateSpan(
          start: date(report, "reportedStart"), end: date(report, "reportedEnd"),
          basis: try own(texts(report, "dateBasis").joined(), DateBasis.self)),
        place: text(report, "reportedPlace"), confidence: try number(report, "confidence"),
        rule: text(report, "rule"))
    }
    meeting.evidence = try evidence(node)
    meeting.confidence = try number(node, "confidence")
    return meeting
  }
}
