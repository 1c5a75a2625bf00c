import Knowledge

/// The panels beside an article's text: one per meeting, then the people, bodies and states.
struct AnnotationPanels {
  let names: AnnotationNames
  private var record: ArticleRecord { names.record }

  init(_ names: AnnotationNames) { self.names = names }

  /// The panels as HTML.
  ///
  /// - Complexity: O(n) in the entries of the record.
  var html: String {
    var html = "<aside>\n"
    html += "<h3>Meetings</h3>\n"
    if record.meetings.isEmpty { html += "<p class=\"none\">none found</p>\n" }
    for (index, meeting) in record.meetings.enumerated() { html += panel(meeting, index) }
    html += list("People", record.people.indices.map { ($0, person(record.people[$0])) })
    let bodies = record.people.count
    html += list(
      "Institutions",
      record.institutions.indices.map { (bodies + $0, institution(record.institutions[$0])) })
    let states = bodies + record.institutions.count
    html += list(
      "States",
      record.countries.indices.map { (states + $0, [record.countries[$0].description]) })
    return html + "</aside>\n"
  }

  private func panel(_ meeting: ArticleRecord.Meeting, _ index: Int) -> String {
    var html = "<section class=\"meeting p\(index)\" id=\"\(names.anchor(meeting: index))\">\n"
    html += "<h4><span class=\"tag\">\(HTMLText.escaped(meeting.id))</span> "
    html += "\(meeting.kind.rawValue) <em class=\"s-\(meeting.status.rawValue)\">"
    html += "\(meeting.status.rawValue)</em></h4>\n<dl>\n"
    html += row("who", meeting.participations.map(participant) + others(meeting))
    html += row("when", [when(meeting.date)])
    let place = [meeting.place, meeting.placeCountry.map { "(\($0))" }].compactMap(\.self)
    html += row(
      "where", [place.isEmpty ? "unknown" : HTMLText.isolated(place.joined(separator: " "))])
    html += row(
      "rule",
      meeting.mentions.map { mention in
        "<code>\(HTMLText.escaped(mention.rule ?? "?"))</code> "
          + "«&#160;\(HTMLText.isolated(mention.matched.quote))&#160;» \(Self.number(mention.weight))"
      } + (meeting.mentions.isEmpty ? [HTMLText.escaped(meeting.rule ?? "unknown")] : []))
    html += row(
      "confidence",
      [
        "<meter min=\"0\" max=\"1\" value=\"\(Self.number(meeting.confidence))\"></meter> "
          + Self.number(meeting.confidence)
      ])
    let proofs = meeting.evidence.map {
      "<q>\(HTMLText.isolated($0.quote))</q> <small>\($0.zone.rawValue)</small>"
    }
    let more = proofs.dropFirst().joined(separator: "<br>")
    html += row(
      "evidence",
      proofs.prefix(1)
        + (more.isEmpty
          ? [] : ["<details><summary>\(proofs.count - 1) more</summary>\(more)</details>"])
    )
    return html + "</dl>\n</section>\n"
  }

  private func participant(_ part: ArticleRecord.Participation) -> String {
    let label = HTMLText.isolated(names.label(part.person))
    var html =
      names.number(person: part.person).map {
        "<a class=\"e\($0)\" href=\"#\(names.anchor(entity: $0))\">\(label)</a>"
      } ?? label
    html += " <small>\(part.role.rawValue)</small>"
    if !part.onBehalfOf.isEmpty {
      let bodies = part.onBehalfOf.map { HTMLText.isolated(names.label($0)) }
      html += " <small>for \(bodies.joined(separator: ", "))</small>"
    }
    return html
  }

  private func others(_ meeting: ArticleRecord.Meeting) -> [String] {
    meeting.institutions.map { HTMLText.isolated(names.label($0)) }
      + meeting.countries.map { HTMLText.escaped(CountryNames.french($0) ?? $0.description) }
  }

  private func when(_ date: DateSpan) -> String {
    guard let start = date.start else { return "unknown" }
    return "\(start)" + (date.end.map { " to \($0)" } ?? "")
      + " <small>\(date.basis.rawValue)</small>"
  }

  private func row(_ name: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return "" }
    return "<dt>\(name)</dt>" + values.map { "<dd>\($0)</dd>" }.joined() + "\n"
  }

  private func list(_ title: String, _ entries: [(entity: Int, details: [String])]) -> String {
    guard !entries.isEmpty else { return "" }
    var html = "<h3>\(title)</h3>\n<ul>\n"
    for (entity, details) in entries {
      html += "<li class=\"t\(entity)\" id=\"\(names.anchor(entity: entity))\">"
      html += "<b class=\"e\(entity)\">\(HTMLText.isolated(names.labels[entity]))</b>"
      html += " <small>" + details.map { HTMLText.isolated($0) }.joined(separator: " · ")
      html += "</small></li>\n"
    }
    return html + "</ul>\n"
  }

  private func person(_ person: ArticleRecord.Person) -> [String] {
    var details = person.countries.map(\.description)
    details += person.posts.map { post in
      post.title + (post.period == .current ? "" : " [\(post.period.rawValue)]")
    }
    details += person.institutions.map { names.label($0) }
    if !person.aliases.isEmpty { details.append("also " + person.aliases.joined(separator: " / ")) }
    details.append(Self.number(person.confidence))
    return details
  }

  private func institution(_ body: ArticleRecord.Institution) -> [String] {
    (body.aliases.isEmpty ? [] : ["also " + body.aliases.joined(separator: " / ")])
      + [Self.number(body.confidence)]
  }

  /// Two decimals.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "?" }
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
