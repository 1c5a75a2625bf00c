import Foundation
import Knowledge
import Text

/// A text and the meetings that a reader finds in it, as the files of `Corpus` tell them.
struct CorpusCase {
  /// A meeting as a case writes it, or as the extractor found it.
  struct Meeting {
    /// Nil where a case leaves the kind open.
    var kind: MeetingKind?
    var status: MeetingStatus
    /// "2024-05-13", "2024-05-13/2024-05-15" or "-".
    var date: String
    /// Words of the place; nil for none.
    var place: String?
    var people: [String]
    /// States (two capitals) and bodies that take part without a person; nil where left open.
    var others: [String]?
  }

  /// A line that the format does not allow.
  struct Malformed: Error, CustomStringConvertible {
    var description: String
  }

  var file: String
  var title: String
  var published: PartialDate?
  var text: String
  var meetings: [Meeting]

  /// The cases of one file; lines before the first title are remarks.
  static func read(_ content: String, file: String) throws -> [CorpusCase] {
    var cases: [CorpusCase] = []
    var isText = false
    for (number, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("=== ") {
        let title = String(line.dropFirst(4))
        cases.append(CorpusCase(file: file, title: title, text: "", meetings: []))
        isText = true
      } else if cases.isEmpty || line.isEmpty {
        continue
      } else if line == "---" {
        isText = false
      } else if isText, cases[cases.count - 1].text.isEmpty, line.hasPrefix("published:") {
        let iso = line.dropFirst("published:".count).trimmingCharacters(in: .whitespaces)
        guard let date = PartialDate(iso: iso) else {
          throw Malformed(description: "\(file), line \(number + 1): “\(iso)” is no date")
        }
        cases[cases.count - 1].published = date
      } else if isText {
        cases[cases.count - 1].text += (cases[cases.count - 1].text.isEmpty ? "" : "\n") + line
      } else if let meeting = Meeting(line) {
        cases[cases.count - 1].meetings.append(meeting)
      } else {
        throw Malformed(
          description: """
            \(file), line \(number + 1): “\(line)” is no meeting; write it as \
            “talks held 2024-05-13 @ Rabat: Driss Lahlou, Pablo Ferrer”
            """)
      }
    }
    return cases
  }

  /// What differs between the case and the meetings found, in words; nil when nothing does.
  func difference(from found: [Meeting]) -> String? {
    var rest = found
    var missing: [Meeting] = []
    for meeting in meetings {
      if let index = rest.firstIndex(where: meeting.agrees) {
        rest.remove(at: index)
      } else {
        missing.append(meeting)
      }
    }
    guard !missing.isEmpty || !rest.isEmpty else { return nil }
    let lines =
      missing.map { "  expected: \($0)" } + rest.map { "  found:    \($0)" }
      + (rest.isEmpty ? ["  found:    nothing more"] : [])
    return "\(file) › \(title)\n" + lines.joined(separator: "\n")
  }
}

extension CorpusCase.Meeting: CustomStringConvertible {
  /// Reads "talks held 2024-05-13 @ Rabat: Driss Lahlou, Pablo Ferrer + ES".
  init?(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon].split(separator: "@", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let words = head.first?.split(separator: " ") ?? []
    guard words.count == 3, let status = MeetingStatus(rawValue: String(words[1])),
      words[0] == "*" || MeetingKind(rawValue: String(words[0])) != nil,
      words[2] == "-"
        || words[2].split(separator: "/").allSatisfy({ PartialDate(iso: String($0)) != nil })
    else { return nil }
    kind = MeetingKind(rawValue: String(words[0]))
    self.status = status
    date = String(words[2])
    place = head.count == 2 && head[1] != "-" ? head[1] : nil
    let sides = line[line.index(after: colon)...].split(
      separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    people = Self.list(sides[0])
    others = sides.count == 2 ? Self.list(sides[1]) : nil
    guard !people.isEmpty || others?.isEmpty == false else { return nil }
  }

  /// A meeting of a record.
  init(_ meeting: ArticleRecord.Meeting, of record: ArticleRecord) {
    kind = meeting.kind
    status = meeting.status
    let start = meeting.date.start?.description ?? "-"
    date = meeting.date.end.map { "\(start)/\($0)" } ?? start
    place = meeting.place
    people = meeting.participations.map { part in
      record.people.first { $0.id == part.person }?.name ?? part.person
    }
    others =
      meeting.countries.map(\.description)
      + meeting.institutions.map { id in
        record.institutions.first { $0.id == id }?.name ?? id
      }
  }

  private static func list(_ text: Substring) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private static func names(_ names: [String]) -> [String] {
    names.map(Folding.folded).sorted()
  }

  /// Whether a meeting found is the one that this case tells of.
  ///
  /// The end of a span and the others that took part count only where the case writes them.
  func agrees(with found: Self) -> Bool {
    guard kind == nil || kind == found.kind, status == found.status,
      Self.names(people) == Self.names(found.people)
    else { return false }
    if let others, Self.names(others) != Self.names(found.others ?? []) { return false }
    let foundDate =
      date.contains("/") ? found.date : found.date.split(separator: "/").first.map(String.init)
    guard date == foundDate else { return false }
    guard let place else { return found.place == nil }
    return found.place.map { Folding.folded($0).contains(Folding.folded(place)) } ?? false
  }

  var description: String {
    let parties =
      people.joined(separator: ", ")
      + (others.map { $0.isEmpty ? "" : " + " + $0.joined(separator: ", ") } ?? "")
    return "\(kind?.rawValue ?? "*") \(status.rawValue) \(date) @ \(place ?? "-"): \(parties)"
  }
}
