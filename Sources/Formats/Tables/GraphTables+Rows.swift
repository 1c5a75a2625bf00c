import Analysis
import Graphs
import Knowledge

extension GraphTables {
  func articleRows(_ body: ([TableValue]) throws -> Void) throws {
    for article in graph.articles {
      try body([
        .text(article.key), .text(article.id), .optional(article.title),
        .optional(article.published?.description),
        article.published.map { .day($0.firstDay) } ?? .null, .optional(article.source),
        .optional(article.url), .optional(article.language), .optional(article.textSHA256),
      ])
    }
  }

  func nodeRows(_ body: ([TableValue]) throws -> Void) throws {
    func node(
      _ id: String, _ kind: String, _ name: String, _ country: CountryCode?, articles: Int?,
      countries: [CountryCode] = [], aliases: [String] = [], posts: [String] = []
    ) throws {
      try body([
        .text(id), .text(kind), .text(name), .optional(country?.description),
        .list(countries.map(\.description)), .list(aliases), .list(posts),
        articles.map { .integer($0) } ?? .null,
      ])
    }
    for person in graph.people {
      try node(
        person.key, "person", person.name, person.countries.first,
        articles: person.mentions.count, countries: person.countries, aliases: person.aliases,
        posts: person.tenures.map(\.title))
    }
    for body in graph.institutions {
      try node(
        body.key, "institution", body.name, body.country, articles: body.mentions.count,
        aliases: body.aliases)
    }
    for country in graph.countries {
      try node(
        country.key, "country", country.name, country.code, articles: country.articles.count)
    }
    for place in graph.places {
      try node(place.key, "place", place.name, place.country, articles: nil)
    }
    for meeting in graph.meetings {
      try node(
        meeting.key, "meeting", graph.label(of: meeting), meeting.placeCountry,
        articles: meeting.sourceCount)
    }
  }

  func meetingRows(_ body: ([TableValue]) throws -> Void) throws {
    for meeting in graph.meetings {
      let days = meeting.date.days
      let place = meeting.place.map { graph[$0] }
      try body([
        .text(meeting.key), .text(meeting.kind.rawValue), .text(meeting.status.rawValue),
        .optional(meeting.date.start?.description), .optional(meeting.date.end?.description),
        days.map { .day($0.lowerBound) } ?? .null, days.map { .day($0.upperBound) } ?? .null,
        .text(meeting.date.basis.rawValue), .optional(place?.key), .optional(place?.name),
        .optional(meeting.placeCountry?.description), .integer(meeting.sourceCount),
        .real(meeting.confidence), .optional(meeting.evidence.first?.evidence.quote),
      ])
    }
  }

  func participationRows(_ body: ([TableValue]) throws -> Void) throws {
    for meeting in graph.meetings {
      var number = 0
      func part(
        _ participant: String, _ kind: String, _ role: ParticipantRole, _ onBehalfOf: [String] = []
      ) throws {
        number += 1
        try body([
          .text(meeting.key), .integer(number), .text(participant), .text(kind),
          .text(role.rawValue), .list(onBehalfOf),
        ])
      }
      for entry in meeting.participations {
        try part(
          graph[entry.person].key, "person", entry.role, entry.onBehalfOf.map { graph[$0].key })
      }
      for id in meeting.institutions { try part(graph[id].key, "institution", .participant) }
      for code in meeting.countries {
        try part(countryKeys[code] ?? "country.\(code)", "country", .participant)
      }
    }
  }

  func tenureRows(_ body: ([TableValue]) throws -> Void) throws {
    for person in graph.people {
      for tenure in person.tenures {
        try body([
          .text(tenure.key), .text(person.key), .text(tenure.title),
          .optional(tenure.institution.map { graph[$0].key }),
          .optional(tenure.country?.description), .text(tenure.period.rawValue),
          .optional(tenure.firstAttested?.description),
          .optional(tenure.lastAttested?.description),
        ])
      }
    }
  }

  func mentionRows(_ body: ([TableValue]) throws -> Void) throws {
    for person in graph.people {
      for mention in person.mentions {
        try body([.text(person.key), .text(graph[mention.article].key), .text(mention.name)])
      }
    }
    for institution in graph.institutions {
      for mention in institution.mentions {
        try body([.text(institution.key), .text(graph[mention.article].key), .text(mention.name)])
      }
    }
    for country in graph.countries {
      for article in country.articles {
        try body([.text(country.key), .text(graph[article].key), .null])
      }
    }
  }

  func reportRows(_ body: ([TableValue]) throws -> Void) throws {
    for meeting in graph.meetings {
      for (position, report) in meeting.reports.enumerated() {
        try body([
          .text(meeting.key), .integer(position + 1), .text(graph[report.article].key),
          .text(report.status.rawValue), .optional(report.date.start?.description),
          .optional(report.date.end?.description), .text(report.date.basis.rawValue),
          .optional(report.place), .real(report.confidence), .optional(report.rule),
        ])
      }
    }
  }

  func evidenceRows(_ body: ([TableValue]) throws -> Void) throws {
    func rows(
      _ subject: String, _ kind: String, _ evidence: [KnowledgeGraph.SourcedEvidence]
    ) throws {
      for (position, entry) in evidence.enumerated() {
        try body([
          .text(subject), .integer(position + 1), .text(kind), .text(graph[entry.article].key),
          .text(entry.evidence.zone.rawValue), .integer(entry.evidence.range.lowerBound),
          .integer(entry.evidence.range.upperBound), .text(entry.evidence.quote),
        ])
      }
    }
    for person in graph.people {
      try rows(person.key, "person", person.evidence)
      for tenure in person.tenures { try rows(tenure.key, "tenure", tenure.evidence) }
    }
    for body in graph.institutions { try rows(body.key, "institution", body.evidence) }
    for meeting in graph.meetings { try rows(meeting.key, "meeting", meeting.evidence) }
  }

  func mergeRows(_ body: ([TableValue]) throws -> Void) throws {
    for merge in graph.suggestedMerges {
      try body([.text(graph[merge.first].key), .text(graph[merge.second].key), .text(merge.reason)])
    }
  }

  func edgeRows(_ body: ([TableValue]) throws -> Void) throws {
    for edge in network.edges {
      let meetings = network.meetings(of: edge.id)
      var first: Int?
      var last: Int?
      var proof: KnowledgeGraph.SourcedEvidence?
      for id in meetings {
        if let days = graph[id].date.days {
          first = min(first ?? days.lowerBound, days.lowerBound)
          last = max(last ?? days.upperBound, days.upperBound)
        }
        if proof == nil { proof = graph[id].evidence.first }
      }
      let article = proof?.article ?? network.articles(of: edge.id).first
      try body([
        .text(network.nodes[edge.source.index].key), .text(network.nodes[edge.target.index].key),
        .real(edge.weight), .integer(meetings.count),
        first.map { .day($0) } ?? .null, last.map { .day($0) } ?? .null,
        .list(meetings.lazy.map { graph[$0].key }), .optional(article.map { graph[$0].key }),
        .optional(proof?.evidence.quote),
      ])
    }
  }
}
