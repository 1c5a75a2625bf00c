import Knowledge
import Testing

/// Whom a word of what somebody does or was takes up.
@Suite struct DescribedPeopleTests {
  private func met(_ text: String) -> [[String]] {
    let record = ExtractedRecord(text).record
    let names = Dictionary(uniqueKeysWithValues: record.people.map { ($0.id, $0.name) })
    return record.meetings.map { $0.participations.compactMap { names[$0.person] }.sorted() }
  }

  @Test(arguments: [
    "Lucien Talbert prépare un album. Le chanteur a rencontré mardi Nadia Berthod à Lyon.",
    "Lucien Talbert était en vacances. Le diplomate a rencontré mardi Nadia Berthod à Lyon.",
    "Lucien Talbert a publié un livre. L'ancien président a rencontré mardi Nadia Berthod à Lyon. Lucien Talbert est reparti.",
    "Lucien Talbert a gagné la course. Le champion a rencontré mardi Nadia Berthod à Lyon.",
  ])
  func `an occupation takes up the subject`(text: String) {
    #expect(met(text).contains(["Lucien Talbert", "Nadia Berthod"]))
  }

  @Test(arguments: [
    "Jeanne Lanoue prépare un album. Le chanteur a rencontré mardi Nadia Berthod à Lyon.",
    "La ministre Jeanne Lanoue était absente. La chanteuse a rencontré mardi Nadia Berthod à Lyon.",
  ])
  func `no one of the other sex, and no minister`(text: String) {
    #expect(!met(text).contains { $0.contains("Jeanne Lanoue") })
  }

  @Test func `a bracket may stand between a title and the name`() {
    let found = ExtractedRecord(
      "Le maire de Vence (Alpes-Maritimes) Lucien Talbert a reçu Nadia Berthod.")
    #expect(found.record.people.first?.posts.first?.title == "maire de Vence")
  }

  @Test func `a party that backs somebody is that one's party`() {
    let found = ExtractedRecord(
      "Jeanne Lanoue, investie par LREM en juin, a rencontré Lucien Talbert, désigné par son père.")
    #expect(found.institutions(of: "Jeanne Lanoue") == ["La République en marche"])
    #expect(found.institutions(of: "Lucien Talbert").isEmpty)
  }
}
