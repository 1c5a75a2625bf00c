import Language
import Testing

/// The table of public figures that is linked in.
struct PublicFiguresTests {
  /// The script that makes the table and the program fold names and hear them alike, or some would not be found.
  @Test func everybodyIsFoundByName() {
    let figures = PublicFigures.embedded
    let entries = figures.tableEntries
    #expect(entries.count > 30_000)
    var lost: [String] = []
    for entry in entries where NameSound.words(of: entry.name).count > 1 {
      let found = figures.bearers(of: NameSound.words(of: entry.name))
      if !found.isExact || !found.figures.contains(entry) { lost.append(entry.name) }
    }
    #expect(lost.isEmpty, "\(lost.prefix(5))")
  }

  @Test(arguments: [
    ("Pachinian", "Pashinyan"), ("Poutine", "Putin"), ("Choïgou", "Shoigu"),
    ("Mohamed", "Muhammad"), ("Loukachenko", "Lukashenko"), ("Soumaïla", "Sumaila"),
  ])
  func transcriptionsSoundAlike(_ one: String, _ other: String) {
    func sounds(_ name: String) -> [String] { NameSound.sounds(of: NameSound.words(of: name)) }
    #expect(sounds(one) == sounds(other))
  }

  @Test func nobodyIsKnownByNothing() {
    #expect(PublicFigures.none.bearers(of: ["emmanuel", "macron"]).figures.isEmpty)
    #expect(PublicFigures.embedded.bearers(of: ["macron"]).figures.isEmpty)
    #expect(PublicFigures.embedded.bearers(of: []).figures.isEmpty)
  }
}
