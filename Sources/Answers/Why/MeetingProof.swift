import Knowledge

/// Why the graph has a meeting: for each article the rules, the words that they matched, and how
/// much each counts.
struct MeetingProof {
  /// A passage that tells of the meeting.
  struct Passage {
    var mention: EventMention
    /// The sentence of the passage, where the record has it.
    var sentence: Evidence?
  }

  /// What one article gives.
  struct Report {
    var report: KnowledgeGraph.Report
    var article: KnowledgeGraph.Source
    /// The passages whose matched words are known.
    var passages: [Passage]
    /// The sentences in which no rule matched, but which belong to the meeting.
    var others: [Evidence]
  }

  let story: MeetingStory
  let reports: [Report]

  init(_ meeting: KnowledgeGraph.Meeting, in graph: KnowledgeGraph) {
    story = MeetingStory(meeting, in: graph)
    reports = meeting.reports.map { report in
      let sentences = meeting.evidence.filter { $0.article == report.article }.map(\.evidence)
      let passages = report.mentions.map { mention in
        Passage(
          mention: mention, sentence: sentences.first { $0.holds(mention.matched) })
      }
      let shown = passages.compactMap(\.sentence)
      return Report(
        report: report, article: graph[report.article], passages: passages,
        others: sentences.filter { !shown.contains($0) })
    }
  }
}

extension Evidence {
  /// Whether other words lie within these.
  func holds(_ other: Evidence) -> Bool {
    (zone == .title) == (other.zone == .title) && range.lowerBound <= other.range.lowerBound
      && other.range.upperBound <= range.upperBound
  }

  /// The words with those of `inner` between square brackets.
  func marking(_ inner: Evidence) -> String {
    let scalars = Array(quote.unicodeScalars)
    let start = inner.range.lowerBound - range.lowerBound
    let end = inner.range.upperBound - range.lowerBound
    guard holds(inner), start <= end, end <= scalars.count else { return quote }
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var result = String.UnicodeScalarView()
      result.append(contentsOf: part)
      return String(result)
    }
    return text(scalars[..<start]) + "[" + text(scalars[start..<end]) + "]" + text(scalars[end...])
  }
}
