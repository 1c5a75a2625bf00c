import Knowledge

extension MeetingProof {
  /// The proof as lines of text.
  var lines: [String] {
    var lines = story.lines(proofLimit: 0)
    // What was left out of the story follows in full.
    lines.removeAll { $0.hasPrefix("    … and ") }
    lines.append("  key   \(story.meeting.key)")
    let articles = Plural.count(reports.count, "article")
    lines.append(
      "  confidence \(Self.number(story.meeting.confidence)) from \(articles)"
        + (reports.count > 1 ? ", together 1 − Π (1 − c) over those that are no copies" : ""))
    for report in reports { lines += [""] + report.lines }
    return lines
  }

  /// Two decimals.
  static func number(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension MeetingProof.Report {
  fileprivate var lines: [String] {
    let status = report.status == .held ? "" : " [\(report.status.rawValue)]"
    var lines = TextLayout.wrap(article.reference + status, first: "  ", rest: "    ")
    let factors = passages.map { "(1 − \(MeetingProof.number($0.mention.weight)))" }
    let sum = factors.count > 1 ? " = 1 − " + factors.joined(separator: " × ") : ""
    lines += TextLayout.wrap(
      "confidence \(MeetingProof.number(report.confidence))" + sum, first: "    ", rest: "      ")
    for passage in passages {
      let mention = passage.mention
      lines += TextLayout.wrap(
        "rule \(mention.rule ?? "unknown") matched «\u{A0}\(mention.matched.quote)\u{A0}», "
          + "which counts \(MeetingProof.number(mention.weight))", first: "    ", rest: "      ")
      if !mention.reasons.isEmpty {
        lines += TextLayout.wrap(
          "what weighed most: " + mention.reasons.joined(separator: "; "), first: "    ",
          rest: "      ")
      }
      if let sentence = passage.sentence {
        lines += Self.quote(sentence.marking(mention.matched))
      }
    }
    if passages.isEmpty {
      lines += TextLayout.wrap(
        (report.rule.map { "rule \($0); " } ?? "")
          + "the record does not say which words matched", first: "    ", rest: "      ")
    } else if !others.isEmpty {
      lines.append("    and more of it in")
    }
    for evidence in others { lines += Self.quote(evidence.quote) }
    return lines
  }

  private static func quote(_ text: String) -> [String] {
    TextLayout.quote(text, first: "      ", rest: "        ")
  }
}
