package import JSON
package import Knowledge

/// What stood between two people and a meeting, in each article that names both.
package struct WhyNotAnswer: Answer {
  /// A passage that might have told of a meeting.
  package struct Attempt: Sendable {
    /// What stood in the way, as `quotation`.
    package var lack: String
    /// The rule that was tried.
    package var rule: String?
    /// The words that it looked at.
    package var matched: Evidence?
    /// The sentence, or the two that name one person each.
    package var sentences: [Evidence]
    /// What the rule found and lacked, in one sentence.
    package var reason: String

    /// A passage with what it lacked.
    package init(
      lack: String, rule: String?, matched: Evidence?, sentences: [Evidence], reason: String
    ) {
      self.lack = lack
      self.rule = rule
      self.matched = matched
      self.sentences = sentences
      self.reason = reason
    }
  }

  /// What one article gave.
  package struct Finding: Sendable {
    /// The article.
    package var article: KnowledgeGraph.Source
    /// The fullest form of the one in it; nil where the text does not name the person.
    package var first: String?
    /// The same for the other.
    package var second: String?
    /// The passages, the nearest to a meeting first.
    package var attempts: [Attempt]
    /// How probable weights make a meeting, and what speaks most against it; nil where they had no say.
    package var doubt: String?

    /// What an article gave.
    package init(
      article: KnowledgeGraph.Source, first: String?, second: String?, attempts: [Attempt],
      doubt: String? = nil
    ) {
      self.doubt = doubt
      self.article = article
      self.first = first
      self.second = second
      self.attempts = attempts
    }
  }

  /// Who was asked about.
  package let pair: NamedPair
  /// In order of the articles' ids.
  package let findings: [Finding]

  /// The answer for a pair.
  package init(_ pair: NamedPair, findings: [Finding]) {
    self.pair = pair
    self.findings = findings.sorted { $0.article.id < $1.article.id }
  }

  package var isEmpty: Bool { findings.isEmpty }

  package var lines: [String] {
    var lines = ["\(pair.first.name) – \(pair.second.name)"]
    guard !pair.articles.isEmpty else { return lines + ["", "No article names both."] }
    lines.append("Named together in \(Plural.count(pair.articles.count, "article")).")
    for finding in findings {
      lines += [""] + TextLayout.wrap(finding.article.reference, rest: "  ")
      for attempt in finding.attempts {
        let rule = attempt.rule.map { " (rule \($0))" } ?? ""
        lines += TextLayout.wrap(
          "\(attempt.lack): \(attempt.reason)\(rule)", first: "  ", rest: "    ")
        for sentence in attempt.sentences {
          let quote = attempt.matched.map { sentence.marking($0) } ?? sentence.quote
          lines += TextLayout.quote(quote, first: "    ", rest: "      ")
        }
      }
      if let doubt = finding.doubt { lines += TextLayout.wrap(doubt, first: "  ", rest: "    ") }
    }
    return lines
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("first", pair.first.key)
      json.member("second", pair.second.key)
      json.member("articles", findings) { json, finding in
        json.object { json in
          json.article(finding.article)
          json.member("first", finding.first)
          json.member("second", finding.second)
          json.member("attempts", finding.attempts) { json, attempt in json.value(attempt) }
          if let doubt = finding.doubt { json.member("doubt", doubt) }
        }
      }
    }
  }

  /// One line per sentence that was looked at.
  package var table: CSVTable {
    var table = CSVTable(["article", "first", "second", "lack", "rule", "reason", "quote"])
    for finding in findings {
      for attempt in finding.attempts {
        for sentence in attempt.sentences {
          table.append([
            finding.article.id, finding.first ?? "", finding.second ?? "", attempt.lack,
            attempt.rule ?? "", attempt.reason, sentence.quote,
          ])
        }
      }
    }
    return table
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ attempt: WhyNotAnswer.Attempt) {
    object { json in
      json.member("lack", attempt.lack)
      json.member("rule", attempt.rule)
      json.member("reason", attempt.reason)
      json.key("matched")
      if let matched = attempt.matched { json.value(matched) } else { json.null() }
      json.member("sentences", attempt.sentences) { json, sentence in json.value(sentence) }
    }
  }
}
