import Knowledge

/// Records of invented people, for measuring and for properties.
struct SyntheticRecords {
  private var state: UInt64
  private var people: [(name: String, country: CountryCode, body: Int)]
  private static let syllables = [
    "ba", "den", "kor", "li", "mar", "nou", "pel", "ra", "sek", "tou", "va", "zin", "dja", "kha",
    "mo", "fer", "gan", "hel", "jou", "che",
  ]
  private static let towns = ["Valmora", "Kestrin", "Oudal", "Brisane", "Tolvik"]

  /// Makes a population.
  init(people count: Int, seed: UInt64) {
    state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    people = []
    let countries = CountryNames.codes
    var population: [(name: String, country: CountryCode, body: Int)] = []
    for index in 0..<count {
      let given = Self.capital(word(2))
      let surname = Self.capital(word(3))
      population.append(("\(given) \(surname)", countries[index % countries.count], index % 500))
    }
    people = population
  }

  private mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(bound, 1)))
  }

  private mutating func word(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count { text += Self.syllables[random(Self.syllables.count)] }
    return text
  }

  private static func doublingK(_ name: String) -> String {
    name.map { $0 == "k" ? "kk" : String($0) }.joined()
  }

  private static func capital(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A person, the first ones far more often than the last ones.
  private mutating func somebody() -> Int {
    let power = random(1_000)
    let bound = power < 300 ? 50 : power < 700 ? 1_000 : people.count
    return random(min(bound, people.count))
  }

  /// Records in order of id.
  mutating func records(_ count: Int) -> [ArticleRecord] {
    (0..<count).map { record($0) }
  }

  private mutating func record(_ index: Int) -> ArticleRecord {
    let id = String(index + 10_000_000)
    let day = 16_000 + random(3_650)
    let chosen = Set((0..<(2 + random(5))).map { _ in somebody() }).sorted()
    var members: [ArticleRecord.Person] = []
    for (position, person) in chosen.enumerated() {
      var name = people[person].name
      if random(20) == 0 { name = String(name.split(separator: " ")[1]) }
      if random(20) == 0 { name = Self.doublingK(name) }
      members.append(
        ArticleRecord.Person(
          id: "p\(position)", name: name,
          countries: random(10) == 0 ? [] : [people[person].country],
          institutions: ["i\(position)"],
          posts: [.init(title: "directeur", institution: "i\(position)")]))
    }
    let bodies = chosen.enumerated().map { position, person in
      ArticleRecord.Institution(
        id: "i\(position)", name: "Office \(people[person].body) des eaux",
        country: people[person].country)
    }
    var meetings: [ArticleRecord.Meeting] = []
    for number in 0..<(1 + random(2)) where members.count > 1 {
      let start = random(8) == 0 ? nil : PartialDate(dayNumber: day - random(3))
      let first = random(members.count - 1)
      meetings.append(
        ArticleRecord.Meeting(
          id: "m\(number)", kind: random(2) == 0 ? .talks : .visit,
          date: DateSpan(start: start, basis: start == nil ? .unknown : .explicit),
          place: Self.towns[random(5)], placeCountry: people[chosen[0]].country,
          participations: members[first...(first + 1)].map { .init(person: $0.id) },
          confidence: 0.7))
    }
    return ArticleRecord(
      id: id, published: PartialDate(dayNumber: day), people: members, institutions: bodies,
      countries: Array(Set(chosen.map { people[$0].country })).sorted(), meetings: meetings)
  }
}
