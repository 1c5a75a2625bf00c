import JSON
import Knowledge

extension JSONLDNodes {
  /// Writes a meeting, the parts played in it, what each article says of it, and its annotations.
  func meeting(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    let iri = iris.iri(meeting.key)
    node(&json, iri, ["Event", "sem:Event", "prov:Entity"]) { json in
      json.member("name", graph.label(of: meeting))
      json.member("modality", meeting.status.rawValue)
      optional(&json, "eventStatus", eventStatus(meeting.status))
      term(&json, "meetingKind", meeting.kind.rawValue)
      dates(&json, of: meeting.date)
      json.key("dateBasis")
      json.array { $0.value(term: meeting.date.basis.rawValue) }
      optional(&json, "location", iris.location(of: meeting))
      optional(&json, "placeCountry", meeting.placeCountry.map { iris.iri($0) })
      if meeting.status == .held { attendees(&json, meeting) }
      list(
        &json, "participation",
        (0..<meeting.partCount).lazy.map { iri.part("participation", $0 + 1) })
      list(&json, "report", meeting.reports.indices.lazy.map { iri.part("report", $0 + 1) })
      let sources = meeting.sources
      list(&json, "subjectOf", sources.lazy.map { iris.iri($0) })
      json.member("sourceCount", sources.count)
      json.member("confidence", meeting.confidence)
      derivedFrom(&json, iri, meeting.evidence)
      json.member("generatedBy", iris.run)
    }
    participations(&json, meeting, iri)
    reports(&json, meeting, iri)
    annotations(&json, iri, meeting.evidence)
  }

  /// schema.org's status; it has none for a meeting that is known by hearsay or said not to have taken place.
  private func eventStatus(_ status: MeetingStatus) -> String? {
    switch status {
    case .held, .planned: "schema:EventScheduled"
    case .cancelled: "schema:EventCancelled"
    case .reported, .denied: nil
    }
  }

  /// The date as written, and the days that it can mean.
  private func dates(_ json: inout JSONWriter, of span: DateSpan) {
    date(&json, "startDate", span.start)
    date(&json, "endDate", span.end)
    if let start = span.start {
      date(&json, "earliestBegin", PartialDate(dayNumber: start.firstDay))
      date(&json, "latestBegin", PartialDate(dayNumber: start.lastDay))
    }
    if let end = span.end ?? span.start {
      date(&json, "earliestEnd", PartialDate(dayNumber: end.firstDay))
      date(&json, "latestEnd", PartialDate(dayNumber: end.lastDay))
    }
  }

  /// People and bodies only: schema.org's `attendee` takes no country.
  private func attendees(_ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting) {
    let people = meeting.people
    list(&json, "attendee", people.map { iris.iri($0) } + meeting.institutions.map { iris.iri($0) })
  }

  private func participations(
    _ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting, _ iri: NodeIRI
  ) {
    iris.forEachPart(of: meeting) { part, role, player, onBehalfOf in
      node(&json, part, ["Role", "sem:Role", "prov:Entity"]) { json in
        term(&json, "roleType", role.rawValue)
        optional(&json, "player", player)
        json.member("inMeeting", iri)
        list(&json, "onBehalfOf", onBehalfOf)
        json.member("generatedBy", iris.run)
      }
    }
  }

  /// What each article says, side by side: an announcement stays beside the report.
  private func reports(
    _ json: inout JSONWriter, _ meeting: KnowledgeGraph.Meeting, _ iri: NodeIRI
  ) {
    for (position, report) in meeting.reports.enumerated() {
      let types = ["sem:View", "prov:Entity"]
      node(&json, iri.part("report", position + 1), types) { json in
        json.member("inMeeting", iri)
        json.member("accordingTo", CollectionOfOne(iris.iri(report.article)))
        json.member("modality", report.status.rawValue)
        date(&json, "reportedStart", report.date.start)
        date(&json, "reportedEnd", report.date.end)
        json.key("dateBasis")
        json.array { $0.value(term: report.date.basis.rawValue) }
        optional(&json, "reportedPlace", report.place)
        json.member("confidence", report.confidence)
        optional(&json, "rule", report.rule)
      }
    }
  }
}
