import Testing

@testable import Resolution

@Suite struct NameRelationTests {
  static let cases: [(String, String, NameRelation)] = [
    ("Paul Vernet", "paul VERNET", .same), ("Yousef Dridi", "Youssef Dridi", .respelled),
    ("Mohamed Sefrani", "Muhammad Sefrani", .transcribed),
    ("P. Vernet", "Paul Vernet", .abbreviated),
    ("Paul Vernet", "Paul K. Vernet", .abbreviated),
    ("Ivo Brankel", "Ivo Brankel Dusa", .shortened),
    ("Félicien Ozal", "Félicien-Marius Ozal Kerim", .shortened),
    ("Vernet Paul", "Paul Vernet", .reordered),
    ("Guy Tarbelmonta", "Guy Tarbelmota", .misspelled), ("Vernet", "Paul Vernet", .surnameOnly),
    ("Diam Fodé", "Basile Diam Fodé", .surnameOnly), ("Léon Fabre", "Léon Fabre père", .doubtful),
    ("Jean Marat", "Jean-Loup Marat", .different), ("Paul Vernet", "Paule Vernet", .different),
    ("Otto VI", "Otto V", .different), ("Otto VI", "Otto", .different),
    ("Léon Fabre père", "Léon Fabre fils", .different), ("J. K. Morel", "J. L. Morel", .different),
    ("Paul", "Paul Vernet", .different), ("R. Vernet", "Paul Vernet", .different),
    ("Donatien Trudel", "Donatien Tosk", .different), ("Ali Sefrani", "Éli Sefrani", .different),
    ("", "Paul Vernet", .different),
  ]

  @Test(arguments: cases)
  func `says how two names relate, either way`(a: String, b: String, relation: NameRelation) {
    #expect(PersonName(a).relation(to: PersonName(b)) == relation, "\(a) \(b)")
    #expect(PersonName(b).relation(to: PersonName(a)) == relation, "\(b) \(a)")
  }

  @Test func `one edit agrees with the full edit distance`() {
    func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
      var rows = [Array(0...b.count)]
      for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
          var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
            best = min(best, rows[i - 1][j - 1] + 1)
          }
          row.append(best)
        }
        rows.append(row)
      }
      return rows[a.count][b.count]
    }
    var words: [[UInt8]] = [[]]
    for _ in 0..<4 { words += words.flatMap { word in [1, 2, 3].map { word + [$0] } } }
    let sample = Array(Set(words)).sorted { $0.lexicographicallyPrecedes($1) }
    for a in sample {
      for b in sample where EditDistance.isAtMostOne(a, b) != (distance(a, b) <= 1) {
        Issue.record("\(a) \(b)")
      }
    }
  }
}
