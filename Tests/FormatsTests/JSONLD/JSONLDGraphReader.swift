import Knowledge

@testable import Formats

/// Reads our own JSON-LD back into a graph: the proof that nothing is lost.
///
/// It knows no JSON-LD beyond the form that our writer gives.
struct JSONLDGraphReader {
  struct Failure: Error { var message: String }

  private let base: String
  private var nodes: [String: JSONObject] = [:]
  private var graph = KnowledgeGraph()
  private var positions: [String: UInt32] = [:]
  private var codes: [String: CountryCode] = [:]

  static func read(_ bytes: [UInt8], base: String = "urn:entrevue:") throws -> KnowledgeGraph {
    guard case .object(let document) = try JSONParser.parse(bytes),
      case .array(let values)? = document["graph"]
    else { throw Failure(message: "no graph") }
    var reader = JSONLDGraphReader(base: base)
    try reader.build(
      try values.map { value in
        guard case .object(let node) = value else { throw Failure(message: "no node") }
        return node
      })
    return reader.graph
  }

  private init(base: String) { self.base = base }

  // MARK: Values

  private func text(_ node: JSONObject, _ name: String) -> String? {
    switch node[name] {
    case .string(let text): text
    case .object(let value): self.text(value, "@value") ?? self.text(value, "id")
    default: nil
    }
  }

  private func need(_ node: JSONObject, _ name: String) throws -> String {
    guard let text = text(node, name) else { throw Failure(message: "no \(name)") }
    return text
  }

  private func number(_ node: JSONObject, _ name: String) throws -> Double {
    guard case .number(let number)? = node[name] else { throw Failure(message: "no \(name)") }
    return number
  }

  private func texts(_ node: JSONObject, _ name: String) -> [String] {
    guard case .array(let values)? = node[name] else { return [] }
    return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  private func objects(_ node: JSONObject, _ name: String) -> [JSONObject] {
    guard case .array(let values)? = node[name] else { return [] }
    return values.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }

  private func date(_ node: JSONObject, _ name: String) -> PartialDate? {
    text(node, name).flatMap { PartialDate(iso: $0) }
  }

  private func own<Term: RawRepresentable>(
    _ text: String, _ type: Term.Type
  ) throws -> Term where Term.RawValue == String {
    guard let term = Term(rawValue: text.hasPrefix("ev:") ? String(text.dropFirst(3)) : text)
    else { throw Failure(message: "no \(type): \(text)") }
    return term
  }

  private func key(_ iri: String) -> String { String(iri.dropFirst(base.count)) }

  private func node(_ iri: String) throws -> JSONObject {
    guard let node = nodes[iri] else { throw Failure(message: "no node \(iri)") }
    return node
  }

  private func position(_ iri: String) throws -> UInt32 {
    guard let position = positions[iri] else { throw Failure(message: "no entity \(iri)") }
    return position
  }

  private func code(_ iri: String?) throws -> CountryCode? {
    guard let iri else { return nil }
    guard let code = codes[iri] else { throw Failure(message: "no country \(iri)") }
    return code
  }

  private func evidence(_ owner: JSONObject) throws -> [KnowledgeGraph.SourcedEvidence] {
    try texts(owner, "derivedFrom").map { iri in
      let annotation = try node(iri)
      guard case .object(let target)? = annotation["target"] else {
        throw Failure(message: "no target")
      }
      let selectors = objects(target, "selector")
      guard selectors.count == 2, try need(annotation, "body") == need(owner, "id") else {
        throw Failure(message: "annotation of something else")
      }
      return .init(
        article: ArticleID(rawValue: try position(need(target, "source"))),
        evidence: Evidence(
          range: Int(try number(selectors[1], "start"))..<Int(try number(selectors[1], "end")),
          quote: try need(selectors[0], "exact"),
          zone: try own(need(annotation, "zone"), Zone.self)))
    }
  }

  private func mentions(_ node: JSONObject) throws -> [KnowledgeGraph.Mention] {
    try objects(node, "mention").map {
      .init(
        article: ArticleID(rawValue: try position(need($0, "inArticle"))),
        name: try need($0, "form"))
    }
  }

  // MARK: Entities

  private mutating func build(_ all: [JSONObject]) throws {
    var byType: [String: [JSONObject]] = [:]
    for node in all {
      let iri = try need(node, "id")
      guard nodes.updateValue(node, forKey: iri) == nil else {
        throw Failure(message: "two nodes \(iri)")
      }
      let type = texts(node, "type").first ?? "Activity"
      positions[iri] = UInt32(byType[type, default: []].count)
      byType[type, default: []].append(node)
      if type == "Country" { codes[iri] = CountryCode(try need(node, "identifier")) }
    }
    graph.articles = try (byType["NewsArticle"] ?? []).enumerated().map { offset, node in
      guard Int(try number(node, "position")) == offset + 1 else {
        throw Failure(message: "article out of order")
      }
      var publisher: String?
      if case .object(let body)? = node["publisher"] { publisher = text(body, "name") }
      return .init(
        id: try need(node, "identifier"), key: key(try need(node, "id")),
        title: text(node, "headline"), published: date(node, "datePublished"), source: publisher,
        url: text(node, "url"), language: text(node, "inLanguage"),
        textSHA256: text(node, "sha256"))
    }
    graph.countries = try (byType["Country"] ?? []).compactMap { node in
      guard let code = try code(need(node, "id")) else { return nil }
      return .init(
        code: code, key: key(try need(node, "id")), name: try need(node, "name"),
        articles: try texts(node, "subjectOf").map { ArticleID(rawValue: try position($0)) })
    }
    graph.places = try (byType["Place"] ?? []).map { node in
      .init(
        key: key(try need(node, "id")), name: try need(node, "name"),
        country: try code(text(node, "containedInPlace")))
    }
    graph.institutions = try (byType["Organization"] ?? []).map { node in
      .init(
        key: key(try need(node, "id")), name: try need(node, "name"),
        aliases: texts(node, "alternateName"), country: try code(text(node, "areaServed")),
        mentions: try mentions(node), evidence: try evidence(node))
    }
    graph.people = try (byType["Person"] ?? []).map { try person($0) }
    graph.meetings = try (byType["Event"] ?? []).map { try meeting($0) }
    graph.suggestedMerges = try (byType["ev:SuggestedMerge"] ?? []).map { node in
      .init(
        first: PersonID(rawValue: try position(need(node, "firstCandidate"))),
        second: PersonID(rawValue: try position(need(node, "secondCandidate"))),
        reason: try need(node, "reason"))
    }
  }

  private func person(_ node: JSONObject) throws -> KnowledgeGraph.Person {
    .init(
      key: key(try need(node, "id")), name: try need(node, "name"),
      aliases: texts(node, "alternateName"),
      countries: try texts(node, "onBehalfOf").compactMap { try code($0) },
      tenures: try texts(node, "memberOf").map { iri in
        let tenure = try self.node(iri)
        guard try need(tenure, "org:member") == need(node, "id") else {
          throw Failure(message: "tenure of someone else")
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

  private func meeting(_ node: JSONObject) throws -> KnowledgeGraph.Meeting {
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
