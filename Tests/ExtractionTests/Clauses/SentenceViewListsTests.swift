import Testing
import Text

@testable import Extraction

@Suite struct SentenceViewListsTests {
  private func names(_ view: SentenceView, _ mentions: [MentionIndex]) -> [String] {
    view.parties(mentions).people.map { view.document.people[$0].name }
  }

  @Test func `follows a list in both directions`() throws {
    let view = Sentences(
      reading: "Paul Martin a reçu Anne Durand, Karim Benali et Sophie Bernard à Lyon.")[0]
    let people = view.mentions.filter { !view.mention($0).people.isEmpty }
    try #require(people.count == 4)
    #expect(
      names(view, view.group(around: people[1])) == [
        "Anne Durand", "Karim Benali", "Sophie Bernard",
      ])
    #expect(view.group(around: people[3]) == [people[3]])
    #expect(view.group(around: people[3], backwards: true) == Array(people[1...]))
    #expect(!view.isListed(people[0]))
    #expect(view.isListed(people[2]))
  }

  @Test func `governs a closed list by the preposition before its first name`() throws {
    let view = Sentences(
      reading: "Avec Anne Durand, Karim Benali et Sophie Bernard, Paul Martin a déjeuné.")[0]
    let people = view.mentions.filter { !view.mention($0).people.isEmpty }
    try #require(people.count == 4)
    #expect(view.isGoverned(people[0]))
    #expect(view.isListedUnderGovernor(people[1]))
    #expect(view.isListedUnderGovernor(people[2]))
  }

  @Test func `joins a name behind "ainsi que"`() throws {
    let view = Sentences(reading: "Paul Martin a reçu Anne Durand ainsi que Karim Benali.")[0]
    let people = view.mentions.filter { !view.mention($0).people.isEmpty }
    try #require(people.count == 3)
    #expect(names(view, view.group(around: people[1])) == ["Anne Durand", "Karim Benali"])
  }

  @Test(.timeLimit(.minutes(1))) func `reads a list of five hundred names in a moment`() {
    let syllables = ["ba", "de", "ki", "lo", "mu", "ra", "se", "ti"]
    let names = (0..<500).map { (index: Int) -> String in
      let parts = [index % 8, index / 8 % 8, index / 64].map { syllables[$0] }
      let name = parts.joined() + "n"
      return "M. \(name.prefix(1).uppercased())\(name.dropFirst())"
    }
    let found = ExtractedRecord(
      "Le Premier ministre a reçu vendredi à Rabat \(names.joined(separator: ", ")).")
    #expect(found.people.count > 400)
  }
}
