import Foundation

/// What annotators say of one article, as a line of a gold file has it.
package struct GoldArticle: Decodable, Sendable {
  package struct Person: Decodable, Sendable {
    package var name: String
    package var aliases: [String]?
    package var countries: [String]?
    package var institutions: [String]?
    package var optional: Bool?

    init(name: String) { self.name = name }
  }

  package struct Institution: Decodable, Sendable {
    package var name: String
    package var aliases: [String]?
    package var country: String?
    package var optional: Bool?
  }

  package struct Meeting: Decodable, Sendable {
    package var participants: [String]?
    package var institutions: [String]?
    package var countries: [String]?
    package var status: String?
    package var start: String?
    package var place: String?
    package var optional: Bool?

    init(
      participants: [String], countries: [String], status: String, start: String?, place: String?
    ) {
      self.participants = participants
      self.countries = countries
      self.status = status
      self.start = start
      self.place = place
    }
  }

  package var id: String
  package var people: [Person]
  package var institutions: [Institution]
  package var meetings: [Meeting]

  /// Only its meetings are annotated.
  var isPartial: Bool { id.hasPrefix(SentenceCases.prefix) }

  /// A case of the corpus, of which only meetings are known.
  init(caseID: String, people: [String], meetings: [Meeting]) {
    id = caseID
    self.people = people.map { Person(name: $0) }
    institutions = []
    self.meetings = meetings
  }

  /// The articles of a gold file of JSON lines.
  ///
  /// - Throws: An error that names the file and line.
  package static func articles(of path: String) throws -> [GoldArticle] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TrainingError("\(path) cannot be read; name a gold file of JSON lines.")
    }
    var result: [GoldArticle] = []
    for (number, line) in data.split(separator: 0x0A).enumerated() {
      do {
        result.append(try JSONDecoder().decode(GoldArticle.self, from: Data(line)))
      } catch {
        throw TrainingError("\(path):\(number + 1) is no annotated article: \(error)")
      }
    }
    return result
  }
}
