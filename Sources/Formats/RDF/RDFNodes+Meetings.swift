import Knowledge

extension RDFNodes {
  /// States a meeting, the parts played in it, what each article says of it, and its annotations.
  func meeting(_ text: inout RDFText, _ meeting: KnowledgeGraph.Meeting) {
    let types = [RDFName.schema("Event"), .sem("Event"), .prov("Entity")]
    let iri = iris.iri(meeting.key)
    text.node(iri, types) { text in
      text.text(.schema("name"), graph.label(of: meeting))
      text.term(.ev("modality"), meeting.status.rawValue)
      switch meeting.status {
      case .held, .planned: text.name(.schema("eventStatus"), .schema("EventScheduled"))
      case .cancelled: text.name(.schema("eventStatus"), .schema("EventCancelled"))
      case .reported, .denied: break
      }
      text.term(.ev("meetingKind"), meeting.kind.rawValue)
      dates(&text, of: meeting.date)
      text.term(.ev("dateBasis"), meeting.date.basis.rawValue)
      text.iri(.schema("location"), iris.location(of: meeting))
      text.iri(.ev("placeCountry"), meeting.placeCountry.map { iris.iri($0) })
      if meeting.status == .held {
        text.iris(
          .schema("attendee"), meeting.people.map { iris.iri($0) })
        text.iris(.schema("attendee"), meeting.institutions.map { iris.iri($0) })
      }
      text.iris(
        .ev("participation"), (0..<meeting.partCount).lazy.map { iri.part("participation", $0 + 1) }
      )
      text.iris(
        .ev("report"), meeting.reports.indices.lazy.map { iri.part("report", $0 + 1) })
      let sources = meeting.sources
      text.iris(.schema("subjectOf"), sources.map { iris.iri($0) })
      text.typed(.ev("sourceCount"), sources.count, .xsd("integer"))
      text.double(.confidence, meeting.confidence)
      derivedFrom(&text, iri, meeting.evidence)
      text.iri(.prov("wasGeneratedBy"), iris.run)
    }
    participations(&text, meeting, iri)
    reports(&text, meeting, iri)
    annotations(&text, iri, meeting.evidence)
  }

  private func dates(_ text: inout RDFText, of span: DateSpan) {
    date(&text, .schema("startDate"), span.start)
    date(&text, .schema("endDate"), span.end)
    if let start = span.start {
      date(&text, .sem("hasEarliestBeginTimeStamp"), PartialDate(dayNumber: start.firstDay))
      date(&text, .sem("hasLatestBeginTimeStamp"), PartialDate(dayNumber: start.lastDay))
    }
    if let end = span.end ?? span.start {
      date(&text, .sem("hasEarliestEndTimeStamp"), PartialDate(dayNumber: end.firstDay))
      date(&text, .sem("hasLatestEndTimeStamp"), PartialDate(dayNumber: end.lastDay))
    }
  }

  private func participations(
    _ text: inout RDFText, _ meeting: KnowledgeGraph.Meeting, _ iri: NodeIRI
  ) {
    iris.forEachPart(of: meeting) { part, role, player, onBehalfOf in
      text.node(part, [.schema("Role"), .sem("Role"), .prov("Entity")]) { text in
        text.term(.sem("roleType"), role.rawValue)
        text.iri(.player, player)
        text.iri(.ev("inMeeting"), iri)
        text.iris(.ev("onBehalfOf"), onBehalfOf)
        text.iri(.prov("wasGeneratedBy"), iris.run)
      }
    }
  }

  private func reports(
    _ text: inout RDFText, _ meeting: KnowledgeGraph.Meeting, _ iri: NodeIRI
  ) {
    for (position, report) in meeting.reports.enumerated() {
      let types = [RDFName.sem("View"), .prov("Entity")]
      text.node(iri.part("report", position + 1), types) { text in
        text.iri(.ev("inMeeting"), iri)
        text.iri(.sem("accordingTo"), iris.iri(report.article))
        text.term(.ev("modality"), report.status.rawValue)
        date(&text, .ev("reportedStart"), report.date.start)
        date(&text, .ev("reportedEnd"), report.date.end)
        text.term(.ev("dateBasis"), report.date.basis.rawValue)
        text.text(.ev("reportedPlace"), report.place)
        text.double(.confidence, report.confidence)
        text.text(.ev("rule"), report.rule)
      }
    }
  }
}
