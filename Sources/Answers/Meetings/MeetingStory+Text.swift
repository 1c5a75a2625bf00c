import Knowledge

extension MeetingStory {
  /// The meeting as lines of text: when, where, what; who; and the sentences that say so.
  ///
  /// - Parameters:
  ///   - person: Someone who is the subject, so that the others are "with" them; nil for nobody.
  ///   - proofLimit: The most articles that are quoted.
  func lines(seenBy person: String? = nil, proofLimit: Int = 2) -> [String] {
    var lines = TextLayout.wrap(headline, rest: "  ")
    let others = parties.filter { $0.key != person }
    for (index, party) in others.enumerated() {
      let opening = index == 0 ? (person == nil ? "  who   " : "  with  ") : "        "
      lines += TextLayout.wrap(party.description, first: opening, rest: "          ")
    }
    if let subject = parties.first(where: { $0.key == person }), let role = subject.asRole {
      lines += TextLayout.wrap(role, first: "  as    ", rest: "        ")
    }
    for proof in proofs.prefix(proofLimit) {
      lines += TextLayout.quote(proof.quote, first: "  ", rest: "    ")
      lines += TextLayout.wrap(proof.source, first: "    — ", rest: "      ")
    }
    let hidden = proofs.count - proofLimit
    if hidden > 0 {
      lines.append("    … and \(hidden) more \(Plural.form(hidden, "article"))")
    }
    return lines
  }

  /// `2023-12-12, Rabat (Maroc): talks`; what did not take place says so first.
  private var headline: String {
    let status = meeting.status == .held ? "" : "[\(meeting.status.rawValue)] "
    let basis =
      switch meeting.date.basis {
      case .explicit, .unknown: ""
      case .weekdayAgreement, .relativeToPublication, .inherited:
        " (\(meeting.date.basis.rawValue))"
      }
    return status + meeting.date.text + basis + (place.map { ", \($0)" } ?? "")
      + (meeting.kind == .other ? "" : ": \(meeting.kind.rawValue)")
  }
}

extension MeetingStory.Party {
  /// `Frédéric Veaux, directeur général de la police nationale (visitor)`.
  var description: String {
    ([name] + capacities).joined(separator: ", ") + (roleWord.map { " (\($0))" } ?? "")
  }

  /// The subject's own part: `host, directeur général …`; nil where nothing is known.
  fileprivate var asRole: String? {
    let parts = (roleWord.map { [$0] } ?? []) + capacities
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The role, unless it says no more than that the party was there.
  private var roleWord: String? { role == .participant ? nil : role?.rawValue }
}

extension MeetingStory.Proof {
  /// The article, and what it says of the status where that is not "held".
  var source: String {
    article.reference + (status == .held ? "" : " [\(status.rawValue)]")
  }
}

extension KnowledgeGraph.Source {
  /// `000_d87846: Rabat et Paris … (Hespress, 2023-12-13) https://…`.
  var reference: String {
    var text = id
    if let title { text += ": " + TextLayout.shortened(title, to: 100) }
    let origin = [source, published?.description].compactMap { $0 }
    if !origin.isEmpty { text += " (" + origin.joined(separator: ", ") + ")" }
    if let url { text += " " + url }
    return text
  }
}
