public import Knowledge
import Text

/// A graph as a vault of linked notes: one for each person, institution, country and meeting.
///
/// Notes have properties (YAML between `---`), links `[[…]]` to each other, and the quotes with a
/// link to their article. `Index.md` leads to all of them. Names of files are those of people and
/// bodies, made fit for every file system.
///
/// > Obsidian, "Internal links", "Properties". <https://help.obsidian.md>
public struct ObsidianVault: Sendable {
  let graph: KnowledgeGraph
  let words: ReportWords
  /// The names of notes, in the order of the graph's arrays.
  private(set) var people: [String] = []
  private(set) var institutions: [String] = []
  private(set) var countries: [CountryCode: String] = [:]
  private(set) var meetings: [String] = []
  private(set) var meetingsOfPerson: [[Int]]
  private(set) var meetingsOfInstitution: [[Int]]

  /// Names the notes of a valid graph.
  public init(_ graph: KnowledgeGraph, language: DisplayLanguage = .english) {
    self.graph = graph
    words = ReportWords(language)
    var names = NoteNames()
    _ = names.name(for: "Index", else: "Index")
    people = graph.people.map { names.name(for: $0.name, else: $0.key) }
    institutions = graph.institutions.map { names.name(for: $0.name, else: $0.key) }
    for country in graph.countries {
      countries[country.code] = names.name(for: country.name, else: country.key)
    }
    let undated = words.undated
    meetings = graph.meetings.map { meeting in
      let date = meeting.date.start?.description ?? undated
      return names.name(for: "\(date) \(graph.label(of: meeting))", else: meeting.key)
    }
    meetingsOfPerson = graph.people.map { _ in [] }
    meetingsOfInstitution = graph.institutions.map { _ in [] }
    for (index, meeting) in graph.meetings.enumerated() {
      meeting.forEachPerson { meetingsOfPerson[Int($0.rawValue)].append(index) }
      let bodies = Set(meeting.institutions + meeting.participations.flatMap(\.onBehalfOf))
      for id in bodies { meetingsOfInstitution[Int(id.rawValue)].append(index) }
    }
  }

  /// Writes the notes.
  ///
  /// - Complexity: O(n) time; memory for the names and one note.
  /// - Throws: What the folder throws.
  public func write(to folder: inout some FolderSink) throws {
    try note("Index.md", in: &folder, index)
    for index in graph.people.indices {
      try note("\(words.people)/\(people[index]).md", in: &folder) { person(index, &$0) }
    }
    for index in graph.institutions.indices {
      try note("\(words.institutions)/\(institutions[index]).md", in: &folder) {
        institution(index, &$0)
      }
    }
    for country in graph.countries {
      try note("\(words.countries)/\(countries[country.code] ?? country.key).md", in: &folder) {
        self.country(country, &$0)
      }
    }
    for index in graph.meetings.indices {
      try note("\(words.meetings)/\(meetings[index]).md", in: &folder) { meeting(index, &$0) }
    }
  }

  private func note(
    _ path: String, in folder: inout some FolderSink, _ body: (inout TextChunk) -> Void
  ) throws {
    var chunk = TextChunk(capacity: 1 << 10)
    body(&chunk)
    try folder.write(path) { try chunk.flush(to: &$0, atLeast: 1) }
  }
}
