import Knowledge

extension PropertyGraph {
  private func key(_ code: CountryCode) -> String { graph.key(of: code) }

  static let relationKinds: [RelationKind] = [
    RelationKind(
      type: "PARTICIPATED", source: "Person", target: "Meeting",
      properties: [
        Property(name: "number", type: .integer), Property(name: "role"),
        Property(name: "on_behalf_of", type: .texts),
      ]
    ) { graph, body in
      for meeting in graph.graph.meetings {
        for (position, part) in meeting.participations.enumerated() {
          try body(
            graph.graph[part.person].key, meeting.key,
            [
              .integer(position + 1), .text(part.role.rawValue),
              .texts(part.onBehalfOf.map { graph.graph[$0].key }),
            ])
        }
      }
    },
    RelationKind(
      type: "TOOK_PART", source: "Institution", target: "Meeting", properties: []
    ) { graph, body in
      for meeting in graph.graph.meetings {
        for id in meeting.institutions { try body(graph.graph[id].key, meeting.key, []) }
      }
    },
    RelationKind(
      type: "JOINED", source: "Country", target: "Meeting", properties: []
    ) { graph, body in
      for meeting in graph.graph.meetings {
        for code in meeting.countries { try body(graph.key(code), meeting.key, []) }
      }
    },
    RelationKind(
      type: "HELD", source: "Person", target: "Institution",
      properties: [
        Property(name: "tenure"), Property(name: "title"), Property(name: "period"),
        Property(name: "first_attested"), Property(name: "last_attested"),
      ]
    ) { graph, body in
      for person in graph.graph.people {
        for tenure in person.tenures {
          guard let institution = tenure.institution else { continue }
          try body(
            person.key, graph.graph[institution].key,
            [
              .text(tenure.key), .text(tenure.title), .text(tenure.period.rawValue),
              .optional(tenure.firstAttested?.description),
              .optional(tenure.lastAttested?.description),
            ])
        }
      }
    },
    RelationKind(
      type: "ACTS_FOR", source: "Person", target: "Country", properties: []
    ) { graph, body in
      for person in graph.graph.people {
        for code in person.countries { try body(person.key, graph.key(code), []) }
      }
    },
    RelationKind(
      type: "BELONGS_TO", source: "Institution", target: "Country", properties: []
    ) { graph, body in
      for institution in graph.graph.institutions {
        guard let code = institution.country else { continue }
        try body(institution.key, graph.key(code), [])
      }
    },
    RelationKind(
      type: "IN_COUNTRY", source: "Meeting", target: "Country", properties: []
    ) { graph, body in
      for meeting in graph.graph.meetings {
        guard let code = meeting.placeCountry else { continue }
        try body(meeting.key, graph.key(code), [])
      }
    },
    RelationKind(
      type: "TOLD_IN", source: "Meeting", target: "Article",
      properties: [
        Property(name: "number", type: .integer), Property(name: "status"),
        Property(name: "quote"),
      ]
    ) { graph, body in
      for meeting in graph.graph.meetings {
        for (position, report) in meeting.reports.enumerated() {
          let proof = meeting.evidence.first { $0.article == report.article }
          try body(
            meeting.key, graph.graph[report.article].key,
            [
              .integer(position + 1), .text(report.status.rawValue),
              .optional(proof?.evidence.quote),
            ])
        }
      }
    },
  ]
}
