import Knowledge
import Text

/// The graph's meetings: keys and order.
enum MeetingNodes {
  /// Gives meetings their keys and sorts them by date (unknown last), then key.
  ///
  /// A key has the date and the last words of up to three names:
  /// `meeting.2025-06-24.hammouchi-laugier`.
  ///
  /// - Complexity: O(n log n).
  static func make(
    _ meetings: [KnowledgeGraph.Meeting], people: [KnowledgeGraph.Person],
    institutions: [KnowledgeGraph.Institution]
  ) -> [KnowledgeGraph.Meeting] {
    var minter = KeyMinter()
    var result = meetings
    for index in result.indices {
      let meeting = result[index]
      let date = meeting.date.start?.description ?? "undated"
      let named = meeting.participations.map { part in
        lastWord(of: people[Int(part.person.rawValue)].name)
      }
      let parties = meeting.institutions.map { institutions[Int($0.rawValue)].name }
      let all =
        named.sorted() + parties.sorted()
        + meeting.countries.map { CountryNames.french($0) ?? $0.description }
      let words = all.isEmpty ? [meeting.kind.rawValue] : Array(all.prefix(3))
      result[index].key = minter.mint("meeting." + date, words.joined(separator: " "))
    }
    return result.sorted { a, b in
      switch (a.date.start, b.date.start) {
      case (let x?, let y?) where x != y: x < y
      case (nil, _?): false
      case (_?, nil): true
      default: a.key < b.key
      }
    }
  }

  private static func lastWord(of name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? name
  }
}
