import JSON
public import Knowledge

/// Reads our own JSON-LD back into a graph, without loss.
///
/// It reads the form that ``JSONLDWriter`` gives, one node for each thing, with any base; other
/// people's JSON-LD it refuses with a sentence. The graph that it gives is valid.
public struct JSONLDReader {
  private let base: String
  private(set) var nodes: [String: JSONObject] = [:]
  var graph = KnowledgeGraph()
  private(set) var positions: [String: UInt32] = [:]
  private(set) var codes: [String: CountryCode] = [:]

  /// Reads a document.
  ///
  /// - Complexity: O(n log n) time, O(n) memory.
  /// - Throws: A ``GraphReadError`` where the bytes are no JSON-LD that we wrote.
  public static func read(_ bytes: [UInt8]) throws -> KnowledgeGraph {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONReader.read(bytes, .strict)
    } catch {
      throw GraphReadError(error)
    }
    guard case .object(let document) = value, case .array(let values)? = document["graph"] else {
      throw GraphReadError(
        message: "there is no \"graph\"; give a file of 'export --format json-ld'")
    }
    let objects = try values.map { value in
      guard case .object(let node) = value else {
        throw GraphReadError(message: "a node is no object")
      }
      return node
    }
    let run = objects.first { $0["type"] == .string("prov:Activity") }
    guard case .string(let iri)? = run?["id"], iri.hasSuffix("run") else {
      throw GraphReadError(
        message: "no activity made it; give a file of 'export --format json-ld'")
    }
    var reader = JSONLDReader(base: String(iri.dropLast(3)))
    try reader.build(objects)
    if let violation = reader.graph.validate().first { throw GraphReadError(message: violation) }
    return reader.graph
  }

  private init(base: String) { self.base = base }

  // MARK: Values

  func text(_ node: JSONObject, _ name: String) -> String? {
    switch node[name] {
    case .string(let text): text
    case .object(let value): self.text(value, "@value") ?? self.text(value, "id")
    default: nil
    }
  }

  func need(_ node: JSONObject, _ name: String) throws -> String {
    guard let text = text(node, name) else { throw GraphReadError(message: "no \(name)") }
    return text
  }

  func number(_ node: JSONObject, _ name: String) throws -> Double {
    guard case .number(let number)? = node[name] else {
      throw GraphReadError(message: "no \(name)")
    }
    return number.value
  }

  func texts(_ node: JSONObject, _ name: String) -> [String] {
    guard case .array(let values)? = node[name] else { return [] }
    return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  func objects(_ node: JSONObject, _ name: String) -> [JSONObject] {
    guard case .array(let values)? = node[name] else { return [] }
    return values.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }

  func date(_ node: JSONObject, _ name: String) -> PartialDate? {
    text(node, name).flatMap { PartialDate(iso: $0) }
  }

  func own<Term: RawRepresentable>(
    _ text: String, _ type: Term.Type
  ) throws -> Term where Term.RawValue == String {
    guard let term = Term(rawValue: text.hasPrefix("ev:") ? String(text.dropFirst(3)) : text)
    else { throw GraphReadError(message: "no \(type): \(text)") }
    return term
  }

  func key(_ iri: String) -> String { String(iri.dropFirst(base.count)) }

  func node(_ iri: String) throws -> JSONObject {
    guard let node = nodes[iri] else { throw GraphReadError(message: "no node \(iri)") }
    return node
  }

  func position(_ iri: String) throws -> UInt32 {
    guard let position = positions[iri] else { throw GraphReadError(message: "no entity \(iri)") }
    return position
  }

  func code(_ iri: String?) throws -> CountryCode? {
    guard let iri else { return nil }
    guard let code = codes[iri] else { throw GraphReadError(message: "no country \(iri)") }
    return code
  }

  func evidence(_ owner: JSONObject) throws -> [KnowledgeGraph.SourcedEvidence] {
    try texts(owner, "derivedFrom").map { iri in
      let annotation = try node(iri)
      guard case .object(let target)? = annotation["target"] else {
        throw GraphReadError(message: "no target")
      }
      let selectors = objects(target, "selector")
      guard selectors.count == 2, try need(annotation, "body") == need(owner, "id") else {
        throw GraphReadError(message: "annotation of something else")
      }
      return .init(
        article: ArticleID(rawValue: try position(need(target, "source"))),
        evidence: Evidence(
          range: try range(selectors[1]),
          quote: try need(selectors[0], "exact"),
          zone: try own(need(annotation, "zone"), Zone.self)))
    }
  }

  private func range(_ selector: JSONObject) throws -> Range<Int> {
    guard let start = Int(exactly: try number(selector, "start")),
      let end = Int(exactly: try number(selector, "end")), start <= end
    else { throw GraphReadError(message: "an annotation has no offsets") }
    return start..<end
  }

  func mentions(_ node: JSONObject) throws -> [KnowledgeGraph.Mention] {
    try objects(node, "mention").map {
      .init(
        article: ArticleID(rawValue: try position(need($0, "inArticle"))),
        name: try need($0, "form"))
    }
  }

  /// Gathers the nodes by type; the position within its type is the id of an entity.
  private mutating func index(_ all: [JSONObject]) throws -> [String: [JSONObject]] {
    var byType: [String: [JSONObject]] = [:]
    for node in all {
      let iri = try need(node, "id")
      guard nodes.updateValue(node, forKey: iri) == nil else {
        throw GraphReadError(message: "two nodes are \(iri)")
      }
      let type = texts(node, "type").first ?? "Activity"
      positions[iri] = UInt32(byType[type, default: []].count)
      byType[type, default: []].append(node)
      if type == "Country" { codes[iri] = CountryCode(try need(node, "identifier")) }
    }
    return byType
  }

  // MARK: Entities

  private mutating func build(_ all: [JSONObject]) throws {
    let byType = try index(all)
    graph.articles = try (byType["NewsArticle"] ?? []).enumerated().map { offset, node in
      guard Int(exactly: try number(node, "position")) == offset + 1 else {
        throw GraphReadError(message: "article out of order")
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
}
