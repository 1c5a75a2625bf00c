import French
import Language
import Knowledge
import Text

/// Joins the names of an article into people: the full name, then the surname that stands for it.
struct PersonResolver: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    // Full names first, so that a surname told before them (a headline) finds its bearer.
    let sovereigns = Set(
      document.names.indices.filter {
        document.names[$0].label == .person && isSovereign($0, in: document)
      })
    let order = document.names.indices.filter { document.names[$0].label == .person }
      .sorted {
        let a = document.names[$0].tokens, b = document.names[$1].tokens
        return (-wordCount(a, document), sovereigns.contains($0) ? 0 : 1, a.lowerBound)
          < (-wordCount(b, document), sovereigns.contains($1) ? 0 : 1, b.lowerBound)
      }
    var index = BearerIndex()
    for name in order {
      let form = NameForm(document.names[name].tokens, in: document)
      guard !form.words.isEmpty else { continue }
      let gender = gender(of: name, form, in: document)
      let known = bearer(of: form, gender: gender, name, index, in: document).flatMap {
        sovereigns.contains(name) && document.people[$0].words != form.words ? nil : $0
      }
      if let person = known {
        add(name, form, gender, to: person, in: &document)
        index.mention(of: person, at: document.names[name].tokens.lowerBound)
      } else {
        index.add(form.words, at: document.names[name].tokens.lowerBound)
        document.names[name].entity = document.people.count
        document.people.append(
          PersonEntity(
            forms: [form.text], fullest: 0, words: form.words, gender: gender, names: [name],
            score: document.names[name].score))
      }
    }
    drop(&document)
  }

  /// "le pape François", "le roi Philippe": sovereigns have one name, no surname that it could stand for.
  private func isSovereign(_ name: Int, in document: Document) -> Bool {
    let tokens = document.names[name].tokens
    return tokens.count == 1 && Self.sovereigns.contains(document.key(tokens.lowerBound - 1))
  }

  private static let sovereigns = FrenchGrammar.keys("pape roi reine empereur impératrice")

  private func wordCount(_ tokens: Range<Int>, _ document: Document) -> Int {
    tokens.reduce(0) { $0 + (document.tokens[$1].flags.contains(.abbreviation) ? 0 : 1) }
  }

  /// The person that a form can stand for: the nearest one before it, else the first.
  private func bearer(
    of form: NameForm, gender: Gender, _ name: Int, _ bearers: BearerIndex, in document: Document
  ) -> Int? {
    var best: (person: Int, score: Int)?
    let position = document.names[name].tokens.lowerBound
    let reigns = isReigning(name, form, in: document)
    for index in bearers.candidates(for: form.words) {
      let person = document.people[index]
      if reigns, person.words.count > 1 { continue }
      guard let fit = form.fit(to: person), compatible(gender, person.gender) else { continue }
      let before = bearers.lastMention(of: index, before: position)
      let near = before.map { max(0, 1000 - (position - $0)) } ?? 0
      let score = fit * 10_000 + near
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.person
  }

  /// "le pape François", "le roi Karim": called by the given name, and no other who bears it.
  private func isReigning(_ name: Int, _ form: NameForm, in document: Document) -> Bool {
    let start = document.names[name].tokens.lowerBound
    guard form.words.count == 1, document.has(start, .givenName) else { return false }
    return Self.reigning.contains(document.key(start - 1))
  }

  private static let reigning = FrenchGrammar.keys(
    "pape roi reine prince princesse empereur sultan émir patriarche dalaï-lama")

  private func compatible(_ a: Gender, _ b: Gender) -> Bool {
    a == b || a == .unknown || b == .unknown
  }

  private func add(
    _ name: Int, _ form: NameForm, _ gender: Gender, to person: Int, in document: inout Document
  ) {
    document.names[name].entity = person
    document.people[person].names.append(name)
    document.people[person].score = max(document.people[person].score, document.names[name].score)
    if document.people[person].gender == .unknown { document.people[person].gender = gender }
    if !document.people[person].forms.contains(form.text) {
      document.people[person].forms.append(form.text)
    }
  }

  /// "Mme" and "la ministre" say it, else the given name.
  private func gender(of name: Int, _ form: NameForm, in document: Document) -> Gender {
    let first = document.names[name].tokens.lowerBound
    if document.has(first - 1, .honorific) {
      return document.has(first - 1, .feminineHonorific) ? .feminine : .masculine
    }
    guard document.names[name].tokens.count > 1 else { return .unknown }
    if document.has(first, .feminineName), !document.has(first, .masculineName) { return .feminine }
    if document.has(first, .masculineName), !document.has(first, .feminineName) {
      return .masculine
    }
    return .unknown
  }

  /// Puts people in order of first mention and fills in the names' links anew.
  private func drop(_ document: inout Document) {
    func first(_ person: PersonEntity) -> Int {
      person.names.map { document.names[$0].tokens.lowerBound }.min() ?? 0
    }
    document.people.sort { first($0) < first($1) }
    for (index, person) in document.people.enumerated() {
      for name in person.names { document.names[name].entity = index }
    }
  }
}

/// One way of writing a person's name.
struct NameForm: Sendable {
  /// As it stands, with single spaces and ordinary capitals.
  let text: String
  /// Folded words without initials' stops.
  let words: [String]
  /// Words that are only an initial.
  let initials: Set<Int>

  init(_ tokens: Range<Int>, in document: Document) {
    var words: [String] = []
    var initials: Set<Int> = []
    var pieces: [String] = []
    for token in tokens {
      let written = document.text.string(token)
      if document.tokens[token].flags.contains(.abbreviation) {
        initials.insert(words.count)
        words.append(Folding.folded(written.prefix(1)))
      } else if document.tokens[token].kind == .word {
        words.append(Folding.folded(written))
      }
      let joined =
        !document.tokens[token].flags.contains(.afterSpace) && !pieces.isEmpty
        && !(pieces.last?.hasSuffix(".") ?? false)
      if !joined, !pieces.isEmpty { pieces.append(" ") }
      pieces.append(Self.capitalised(written, document.tokens[token]))
    }
    self.words = words
    self.initials = initials
    text = pieces.joined()
  }

  /// "PAPIKIAN" → "Papikian"; short all-capitals (initials, numerals) stay.
  private static func capitalised(_ word: String, _ token: Token) -> String {
    guard token.flags.contains(.allCapitals), word.utf8.count > 3,
      !word.allSatisfy({ "IVXLM".contains($0) })
    else { return word }
    var result = ""
    var start = true
    for character in word {
      result += start ? String(character) : character.lowercased()
      start = character == "-" || character == "'" || character == "’"
    }
    return result
  }

  /// How well the form can stand for a person: 3 same words, 2 the surname, 1 a part; nil not at all.
  func fit(to person: PersonEntity) -> Int? {
    let full = person.words
    if words == full || joined(words) == joined(full) { return 4 }
    guard words.count <= full.count else { return nil }
    if !initials.isEmpty {
      // "N. Durand" for "Nadia Durand".
      guard words.count >= 2, words.last == full.last else { return nil }
      for index in initials where index < full.count {
        if !(full[index].hasPrefix(words[index])) { return nil }
      }
      return 3
    }
    if words.count < full.count {
      if Array(full.suffix(words.count)) == words { return 2 }
      if Array(full.prefix(words.count)) == words { return words.count > 1 ? 2 : 1 }
      // "Ould Saleh" inside "Karim Ould Saleh Fadel", "Lodier" in "Anne Lodier Martin".
      var at = 0
      for word in full where at < words.count && word == words[at] { at += 1 }
      if at == words.count { return 1 }
      // "Félicien Kabongo" for "Félicien-Antoine Kabongo Mwamba".
      if words.count >= 2, full[0].hasPrefix(words[0] + "-"), full[1] == words[1] { return 2 }
    }
    // A spelling that differs by a letter or two: "Abdelatif" and "Abdellatif".
    if words.count == full.count, words.count >= 2 {
      var differences = 0
      for (a, b) in zip(words, full) where a != b {
        guard a.utf8.count >= 5, b.utf8.count >= 5,
          EditDistance.isAtMostOne(a, b) || Transliteration.key(of: a) == Transliteration.key(of: b)
        else { return nil }
        differences += 1
      }
      return differences <= 1 ? 3 : nil
    }
    return nil
  }

  private func joined(_ words: [String]) -> String {
    words.joined().filter { $0 != "-" && $0 != "'" }
  }
}

/// Whether two words differ by at most one letter put in, left out or changed.
enum EditDistance {
  static func isAtMostOne(_ a: String, _ b: String) -> Bool {
    let x = Array(a.utf8), y = Array(b.utf8)
    guard abs(x.count - y.count) <= 1 else { return false }
    var prefix = 0
    while prefix < min(x.count, y.count), x[prefix] == y[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(x.count, y.count) - prefix,
      x[x.count - 1 - suffix] == y[y.count - 1 - suffix]
    {
      suffix += 1
    }
    return max(x.count, y.count) - prefix - suffix <= 1
  }
}
