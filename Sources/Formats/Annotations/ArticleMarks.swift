import Knowledge

/// The marks of an article's title and text: evidence, mentions, times, and what meetings matched.
struct ArticleMarks {
  let record: ArticleRecord
  let names: AnnotationNames
  private(set) var title: [TextMark] = []
  private(set) var text: [TextMark] = []

  init(_ article: Article, _ annotations: ArticleAnnotations, _ names: AnnotationNames) {
    record = names.record
    self.names = names
    addZones(annotations.zones, of: article.text)
    addEvidence()
    for mention in annotations.mentions { add(mark(of: mention), at: mention.words) }
    for time in annotations.times { add(mark(of: time), at: time.words) }
    addEventMentions()
  }

  private mutating func add(_ mark: TextMark, at words: Evidence) {
    if words.zone == .title { title.append(mark) } else { text.append(mark) }
  }

  /// Zones come as bytes, marks count code points.
  private mutating func addZones(_ zones: [ZoneSpan], of source: String) {
    guard !zones.isEmpty else { return }
    var points = 0
    var offset = 0
    var next = 0
    var start: Int?
    for byte in source.utf8 + [0] {
      while next < zones.count {
        if start == nil, zones[next].bytes.lowerBound <= offset { start = points }
        guard let from = start, zones[next].bytes.upperBound <= offset else { break }
        let zone = zones[next].zone.rawValue
        text.append(TextMark(range: from..<points, classes: "zone", title: zone))
        start = nil
        next += 1
      }
      if byte & 0xC0 != 0x80 { points += 1 }
      offset += 1
    }
  }

  /// One mark a sentence, however many meetings it proves.
  private mutating func addEvidence() {
    var order: [Evidence] = []
    var meetings: [Evidence: [Int]] = [:]
    for (index, meeting) in record.meetings.enumerated() {
      for evidence in meeting.evidence {
        if meetings[evidence] == nil { order.append(evidence) }
        meetings[evidence, default: []].append(index)
      }
    }
    for evidence in order {
      let classes = (meetings[evidence] ?? []).map { " k\($0)" }.joined()
      add(TextMark(range: evidence.range, classes: "ev" + classes), at: evidence)
    }
  }

  private mutating func addEventMentions() {
    for (index, meeting) in record.meetings.enumerated() {
      for mention in meeting.mentions {
        let rule = mention.rule.map { ": \($0)" } ?? ""
        add(
          TextMark(
            range: mention.matched.range, classes: "tr k\(index)",
            title: "\(meeting.id)\(rule)", target: names.anchor(meeting: index),
            label: meeting.id), at: mention.matched)
      }
    }
  }

  private func mark(of mention: ArticleAnnotations.Mention) -> TextMark {
    let entities = names.entities(
      people: mention.people, institutions: mention.institutions,
      countries: mention.form == .function ? [] : mention.countries)
    let form =
      switch mention.form {
      case .person: "per"
      case .institution: "org"
      case .country: "cty"
      case .place: "loc"
      case .function: "fun"
      case .pronoun: "pro"
      }
    var title = entities.map { names.labels[$0] }
    if title.isEmpty { title = [mention.form == .place ? "place" : "stands for nobody known"] }
    if mention.form == .function, !mention.countries.isEmpty {
      title.append("state " + mention.countries.map(\.description).joined(separator: ", "))
    }
    if let rule = mention.rule { title.append("rule \(rule)") }
    return TextMark(
      range: mention.words.range, classes: "m \(form)" + entities.map { " e\($0)" }.joined(),
      title: title.joined(separator: " · "), target: entities.first.map { names.anchor(entity: $0) }
    )
  }

  private func mark(of time: ArticleAnnotations.Time) -> TextMark {
    let values = time.values.map(\.text).joined(separator: ", ")
    let basis = time.values.first.map { " (\($0.basis.rawValue))" } ?? ""
    return TextMark(
      range: time.words.range, classes: "m dat" + (time.values.isEmpty ? " open" : ""),
      title: "\(time.kind): " + (values.isEmpty ? "no value" : values + basis),
      label: values.isEmpty ? nil : values)
  }
}

extension DateSpan {
  /// `2023-12-14/2023-12-15`, or nothing.
  fileprivate var text: String {
    guard let start else { return "" }
    guard let end, end != start else { return start.description }
    return "\(start)/\(end)"
  }
}
