import Analysis
import Graphs
import Knowledge

extension GraphTables {
  func articleRows(_ rows: inout some RowSink) throws {
    for article in graph.articles {
      rows.append(article.key)
      rows.append(article.id)
      rows.append(article.title)
      rows.append(article.published?.description)
      rows.append(day: article.published?.firstDay)
      rows.append(article.source)
      rows.append(article.url)
      rows.append(article.language)
      rows.append(article.textSHA256)
      try rows.endRow()
    }
  }

  func nodeRows(_ rows: inout some RowSink) throws {
    for person in graph.people {
      rows.append(person.key)
      rows.append("person")
      rows.append(person.name)
      rows.append(person.countries.first?.description)
      rows.append(list: person.countries, \.description)
      rows.append(list: person.aliases)
      rows.append(list: person.tenures, \.title)
      rows.append(person.mentions.count)
      rows.append(person.wikidata)
      try rows.endRow()
    }
    /// What is known of no person is no list of countries and no post.
    func node(
      _ id: String, _ kind: String, _ name: String, _ country: CountryCode?, articles: Int?,
      aliases: [String] = []
    ) throws {
      rows.append(id)
      rows.append(kind)
      rows.append(name)
      rows.append(country?.description)
      rows.appendNull()
      rows.append(list: aliases)
      rows.appendNull()
      rows.append(articles)
      rows.appendNull()
      try rows.endRow()
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

  func meetingRows(_ rows: inout some RowSink) throws {
    for meeting in graph.meetings {
      rows.append(meeting.key)
      rows.append(meeting.kind.rawValue)
      rows.append(meeting.status.rawValue)
      rows.append(meeting.date.start?.description)
      rows.append(meeting.date.end?.description)
      let days = meeting.date.days
      rows.append(day: days?.lowerBound)
      rows.append(day: days?.upperBound)
      rows.append(meeting.date.basis.rawValue)
      rows.append(meeting.place.map { graph[$0].key })
      rows.append(meeting.place.map { graph[$0].name })
      rows.append(meeting.placeCountry?.description)
      rows.append(meeting.sourceCount)
      rows.append(meeting.confidence)
      rows.append(meeting.evidence.first?.evidence.quote)
      try rows.endRow()
    }
  }

  func participationRows(_ rows: inout some RowSink) throws {
    for meeting in graph.meetings {
      var number = 0
      func part(
        _ participant: String, _ kind: String, _ role: ParticipantRole,
        _ onBehalfOf: [InstitutionID] = []
      ) throws {
        number += 1
        rows.append(meeting.key)
        rows.append(number)
        rows.append(participant)
        rows.append(kind)
        rows.append(role.rawValue)
        rows.append(list: onBehalfOf) { graph[$0].key }
        try rows.endRow()
      }
      for entry in meeting.participations {
        try part(graph[entry.person].key, "person", entry.role, entry.onBehalfOf)
      }
      for id in meeting.institutions { try part(graph[id].key, "institution", .participant) }
      for code in meeting.countries {
        try part(graph.key(of: code), "country", .participant)
      }
    }
  }

  func tenureRows(_ rows: inout some RowSink) throws {
    for person in graph.people {
      for tenure in person.tenures {
        rows.append(tenure.key)
        rows.append(person.key)
        rows.append(tenure.title)
        rows.append(tenure.institution.map { graph[$0].key })
        rows.append(tenure.country?.description)
        rows.append(tenure.period.rawValue)
        rows.append(tenure.firstAttested?.description)
        rows.append(tenure.lastAttested?.description)
        try rows.endRow()
      }
    }
  }

  func mentionRows(_ rows: inout some RowSink) throws {
    func mention(_ node: String, _ article: ArticleID, _ form: String?) throws {
      rows.append(node)
      rows.append(graph[article].key)
      rows.append(form)
      try rows.endRow()
    }
    for person in graph.people {
      for entry in person.mentions { try mention(person.key, entry.article, entry.name) }
    }
    for institution in graph.institutions {
      for entry in institution.mentions { try mention(institution.key, entry.article, entry.name) }
    }
    for country in graph.countries {
      for article in country.articles { try mention(country.key, article, nil) }
    }
  }

  func reportRows(_ rows: inout some RowSink) throws {
    for meeting in graph.meetings {
      for (position, report) in meeting.reports.enumerated() {
        rows.append(meeting.key)
        rows.append(position + 1)
        rows.append(graph[report.article].key)
        rows.append(report.status.rawValue)
        rows.append(report.date.start?.description)
        rows.append(report.date.end?.description)
        rows.append(report.date.basis.rawValue)
        rows.append(report.place)
        rows.append(report.confidence)
        rows.append(report.rule)
        try rows.endRow()
      }
    }
  }

  func evidenceRows(_ rows: inout some RowSink) throws {
    func proofs(
      _ subject: String, _ kind: String, _ evidence: [KnowledgeGraph.SourcedEvidence]
    ) throws {
      for (position, entry) in evidence.enumerated() {
        rows.append(subject)
        rows.append(position + 1)
        rows.append(kind)
        rows.append(graph[entry.article].key)
        rows.append(entry.evidence.zone.rawValue)
        rows.append(entry.evidence.range.lowerBound)
        rows.append(entry.evidence.range.upperBound)
        rows.append(entry.evidence.quote)
        try rows.endRow()
      }
    }
    for person in graph.people {
      try proofs(person.key, "person", person.evidence)
      for tenure in person.tenures { try proofs(tenure.key, "tenure", tenure.evidence) }
    }
    for body in graph.institutions { try proofs(body.key, "institution", body.evidence) }
    for meeting in graph.meetings { try proofs(meeting.key, "meeting", meeting.evidence) }
  }

  func mergeRows(_ rows: inout some RowSink) throws {
    for merge in graph.suggestedMerges {
      rows.append(graph[merge.first].key)
      rows.append(graph[merge.second].key)
      rows.append(merge.reason)
      try rows.endRow()
    }
  }

  func edgeRows(_ rows: inout some RowSink) throws {
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
      rows.append(network.nodes[edge.source.index].key)
      rows.append(network.nodes[edge.target.index].key)
      rows.append(edge.weight)
      rows.append(meetings.count)
      rows.append(day: first)
      rows.append(day: last)
      rows.append(list: meetings) { graph[$0].key }
      rows.append(article.map { graph[$0].key })
      rows.append(proof?.evidence.quote)
      try rows.endRow()
    }
  }
}
