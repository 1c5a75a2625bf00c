import Foundation
import Text

/// Names as the scorer of the gold articles compares them.
enum GoldNames {
  private static let honorifics: Set<String> = [
    "m", "mm", "mr", "mme", "mlle", "mrs", "dr", "pr", "me", "sem", "se", "sm", "sar", "monsieur",
    "madame", "maitre", "docteur", "professeur", "cheikh", "general", "colonel", "roi", "reine",
    "prince", "princesse", "president", "ministre", "le", "la", "l", "les",
  ]
  private static let small: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "pour", "the",
    "of", "and", "for", "sur", "dans",
  ]

  /// A name in small letters without accents and marks.
  static func plain(_ text: String) -> String {
    let words = Folding.folded(text).unicodeScalars.split {
      !$0.properties.isAlphabetic && !("0"..."9").contains(Character($0)) && $0 != "_"
    }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// A person's name without titles before it.
  static func person(_ text: String) -> String {
    var words = plain(text).split(separator: " ").map(String.init)
    while words.count > 1, honorifics.contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// How alike two people's names are; 0 for not at all.
  static func likeness(
    _ a: (name: String, aliases: [String]), _ b: (name: String, aliases: [String])
  ) -> Double {
    let x = Set(([a.name] + a.aliases).map(person)).subtracting([""])
    let y = Set(([b.name] + b.aliases).map(person)).subtracting([""])
    let (p, q) = (person(a.name), person(b.name))
    if p == q { return 3 }
    if y.contains(p) || x.contains(q) { return 2 }
    let (s, t) = (words(p), words(q))
    if !s.isEmpty, !t.isEmpty, s.isSubset(of: t) || t.isSubset(of: s) { return 1 }
    return !x.isDisjoint(with: y) && !s.isDisjoint(with: t) ? 0.5 : 0
  }

  /// How alike two institutions' names are; 0 for not at all.
  static func likeness(ofBodies a: [String], _ b: [String], sameState: Bool) -> Double {
    let x = Set(a.map(plain)).subtracting([""])
    let y = Set(b.map(plain)).subtracting([""])
    let bonus = sameState ? 0.1 : 0
    if !x.isDisjoint(with: y) { return 2 + bonus }
    var best = 0.0
    for one in x {
      for other in y {
        let (s, t) = (words(one).subtracting(small), words(other).subtracting(small))
        guard !s.isEmpty, !t.isEmpty else { continue }
        best = max(best, Double(s.intersection(t).count) / Double(s.union(t).count))
      }
    }
    return best >= 0.6 ? best + bonus : 0
  }

  private static func words(_ name: String) -> Set<String> {
    Set(name.split(separator: " ").map(String.init))
  }
}

/// A one-to-one assignment, the likest first.
enum Assignment {
  /// For each of the first the one of the second that it is, if any.
  ///
  /// - Parameter isOptional: Which of the second come last among equals.
  static func greedy(
    _ first: Int, _ second: Int, isOptional: (Int) -> Bool, likeness: (Int, Int) -> Double
  ) -> [Int: Int] {
    var scored: [(likeness: Double, first: Int, second: Int, isOptional: Bool)] = []
    for a in 0..<first {
      for b in 0..<second {
        let value = likeness(a, b)
        if value > 0 { scored.append((value, a, b, isOptional(b))) }
      }
    }
    scored.sort { x, y in
      if x.likeness != y.likeness { return x.likeness > y.likeness }
      if x.isOptional != y.isOptional { return !x.isOptional }
      return (x.first, x.second) < (y.first, y.second)
    }
    var result: [Int: Int] = [:]
    var taken: Set<Int> = []
    for entry in scored where result[entry.first] == nil && !taken.contains(entry.second) {
      result[entry.first] = entry.second
      taken.insert(entry.second)
    }
    return result
  }
}
