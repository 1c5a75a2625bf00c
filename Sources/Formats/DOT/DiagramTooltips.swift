import Analysis
import Knowledge

/// Makes nodes of entities, and the words that prove an edge.
struct DiagramTooltips {
  let graph: KnowledgeGraph
  let language: DisplayLanguage
  /// How many meetings a tooltip tells in full; the others are counted.
  private static let told = 3

  /// The node of an entity.
  func node(
    _ entity: EntityReference, size: Double, showsDetail: Bool
  ) -> Diagram.Node {
    switch entity {
    case .person(let id):
      let person = graph[id]
      let post = person.tenures.first { $0.period == .current } ?? person.tenures.first
      let body = post?.institution.map { graph[$0].name }
      let country = MeetingProjection.country(of: person)
      let lines = [
        person.name, post?.title, body, country.map(name(of:)), articles(person.mentions),
      ]
      return Diagram.Node(
        id: person.key, kind: .person, label: person.name,
        detail: showsDetail ? body.map { DOTText.shortened($0, to: 56) } : nil, size: size,
        group: country?.description, tooltip: joined(lines),
        url: person.mentions.lazy.compactMap { graph[$0.article].url }.first)
    case .institution(let id):
      let institution = graph[id]
      return Diagram.Node(
        id: institution.key, kind: .institution, label: institution.name,
        detail: institution.country.map(name(of:)), size: size,
        group: institution.country?.description,
        tooltip: joined([
          institution.name, institution.country.map(name(of:)), articles(institution.mentions),
        ]), url: institution.mentions.lazy.compactMap { graph[$0.article].url }.first)
    case .country(let code):
      return Diagram.Node(
        id: "country.\(code)", kind: .country, label: name(of: code), size: size,
        group: code.description, tooltip: name(of: code))
    case .meeting(let id):
      let meeting = graph[id]
      let when = meeting.date.start.map(language.date)
      let place = meeting.place.map { graph[$0].name }
      let proof = proof(of: [id])
      return Diagram.Node(
        id: meeting.key, kind: .meeting,
        label: when ?? place ?? language.name(meeting.kind), detail: when == nil ? nil : place,
        size: size,
        tooltip: proof.text, url: proof.url)
    }
  }

  /// What makes a meeting one that need not have been.
  private func unsure(_ status: MeetingStatus) -> String? {
    switch status {
    case .planned: language.pick("planned", "prévue")
    case .reported: language.pick("reported", "rapportée au conditionnel")
    case .held, .cancelled, .denied: nil
    }
  }

  /// The meetings, each with date, place, kind, proving sentence and source, the latest first; and
  /// the address of the first source that has one.
  func proof(of meetings: [MeetingID], isBrief: Bool = false) -> (text: String, url: String?) {
    var lines: [String] = []
    let latestFirst = Array(meetings.sorted().reversed())
    for id in latestFirst.prefix(Self.told) {
      let meeting = graph[id]
      let head = [
        meeting.date.start.map(language.date), meeting.place.map { graph[$0].name },
        language.name(meeting.kind),
        unsure(meeting.status),
      ]
      lines.append(head.compactMap { $0 }.joined(separator: ", "))
      guard !isBrief, let proof = meeting.evidence.first else { continue }
      lines.append("« \(DOTText.shortened(proof.evidence.quote, to: 240)) »")
      let source = graph[proof.article]
      let names = [source.source, source.title ?? source.id, source.published.map(language.date)]
      lines.append("— " + names.compactMap { $0 }.joined(separator: ", "))
    }
    if meetings.count > Self.told { lines.append(others(meetings.count - Self.told)) }
    let url = latestFirst.lazy
      .flatMap { graph[$0].evidence.map(\.article) + graph[$0].reports.map(\.article) }
      .compactMap { graph[$0].url }.first
    return (lines.joined(separator: "\n"), url)
  }

  /// The articles that name two entities, the latest first, and the address of the first that has one.
  func proof(of articles: [ArticleID]) -> (text: String, url: String?) {
    let sources = articles.map { graph[$0] }.enumerated().sorted { a, b in
      let (first, second) = (
        a.element.published?.lastDay ?? .min, b.element.published?.lastDay ?? .min
      )
      return first != second ? first > second : a.offset < b.offset
    }.map(\.element)
    var lines = sources.prefix(Self.told).map { source in
      let names = [source.source, source.title ?? source.id, source.published.map(language.date)]
      return "— " + names.compactMap { $0 }.joined(separator: ", ")
    }
    if sources.count > Self.told { lines.append(others(sources.count - Self.told)) }
    return (lines.joined(separator: "\n"), sources.lazy.compactMap(\.url).first)
  }

  private func others(_ count: Int) -> String {
    language.pick("and \(count) more", "et \(count) autres")
  }

  private func name(of code: CountryCode) -> String {
    language.name(of: code)
  }

  private func articles(_ mentions: [KnowledgeGraph.Mention]) -> String {
    language.counted(mentions.count, "article", "articles")
  }

  private func joined(_ lines: [String?]) -> String {
    lines.compactMap { $0 }.joined(separator: "\n")
  }
}
