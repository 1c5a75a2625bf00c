import Language
import Knowledge
import Text

/// Joins the names of an article into people: the full name, then the surname that stands for it.
struct PersonResolver: Sendable {
  let lexicon: Lexicon
  private var cues: PersonCues { lexicon.cues.coreference.people }

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
    let others = otherNames(in: document)
    for name in order where document.names[name].otherNameOf == nil {
      let form = NameForm(document.names[name], in: document, lexicon.cues.names.people)
      guard !form.words.isEmpty else { continue }
      if document.names[name].isPair {
        addPair(name, form, &index, in: &document)
        continue
      }
      let gender = gender(of: name, form, in: document)
      let known = bearer(of: form, gender: gender, name, index, in: document).flatMap {
        sovereigns.contains(name) && document.people[$0].words != form.words ? nil : $0
      }
      if let person = known {
        add(name, form, gender, to: person, in: &document)
        index.mention(of: person, at: document.names[name].tokens.lowerBound)
      } else {
        index.add(form.words, at: document.names[name].tokens.lowerBound)
        document.names[name].person = document.people.endIndex
        document.people.append(
          PersonEntity(
            forms: [form.text], fullest: 0, words: form.words, generation: form.generation,
            gender: gender, names: [name], score: document.names[name].score))
      }
      addOtherNames(of: name, others, &index, in: &document)
    }
    drop(&document)
  }

  /// "le pape François", "le roi Philippe": sovereigns have one name, no surname that it could stand for.
  private func isSovereign(_ name: NameIndex, in document: Document) -> Bool {
    let tokens = document.names[name].tokens
    return tokens.count == 1 && cues.sovereigns.contains(document.key(tokens.lowerBound - 1))
  }

  private func wordCount(_ tokens: Range<Int>, _ document: Document) -> Int {
    tokens.reduce(0) { $0 + (document.tokens[$1].flags.contains(.abbreviation) ? 0 : 1) }
  }

  /// The person that a form can stand for: the nearest one before it, else the first.
  private func bearer(
    of form: NameForm, gender: Gender, _ name: NameIndex, _ bearers: BearerIndex,
    in document: Document
  ) -> PersonIndex? {
    var best: (person: PersonIndex, score: Int)?
    let position = document.names[name].tokens.lowerBound
    let reigns = isReigning(name, form, in: document)
    for index in bearers.candidates(for: form.words) {
      let person = document.people[index]
      if reigns, person.words.count > 1 { continue }
      guard let fit = form.fit(to: person),
        compatible(gender, person.gender)
          // "Sama Durand" for "Jean-Marc Sama Durand": the given name says nothing of a surname.
          || fit == 2 && form.words.count > 1
            && person.words.suffix(form.words.count) == form.words[...]
      else { continue }
      let before = bearers.lastMention(of: index, before: position)
      let near =
        before.map {
          max(0, Weights.nearest - (position - $0))
            + (isSubject($0, in: document) ? Weights.subject : 0)
        } ?? 0
      let score = fit * Weights.fit + near
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.person
  }

  /// Whether a name is the first of its sentence and behind no preposition.
  private func isSubject(_ token: Int, in document: Document) -> Bool {
    let start = document.sentenceRange(of: token).lowerBound
    return !document.has(token - 1, .preposition)
      && !document.names(in: start..<token).contains { document.names[$0].label == .person }
  }

  /// "le pape François", "le roi Karim": called by the given name, and no other who bears it.
  private func isReigning(_ name: NameIndex, _ form: NameForm, in document: Document) -> Bool {
    let start = document.names[name].tokens.lowerBound
    guard form.words.count == 1, document.has(start, .givenName) else { return false }
    return cues.reigning.contains(document.key(start - 1))
  }

  private func compatible(_ a: Gender, _ b: Gender) -> Bool {
    a == b || a == .unknown || b == .unknown
  }

  private func add(
    _ name: NameIndex, _ form: NameForm, _ gender: Gender, to person: PersonIndex,
    in document: inout Document
  ) {
    document.names[name].person = person
    document.people[person].names.append(name)
    document.people[person].score = max(document.people[person].score, document.names[name].score)
    if document.people[person].gender == .unknown { document.people[person].gender = gender }
    if !document.people[person].forms.contains(form.text) {
      document.people[person].forms.append(form.text)
    }
  }

  /// "Mme" and "la ministre" say it, else the given name.
  private func gender(of name: NameIndex, _ form: NameForm, in document: Document) -> Gender {
    let first = document.names[name].tokens.lowerBound
    if document.has(first - 1, .honorific) {
      return document.has(first - 1, .feminineHonorific) ? .feminine : .masculine
    }
    guard document.names[name].tokens.count > 1 || document.names[name].surname != nil else {
      return .unknown
    }
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
    for name in document.names.indices where document.names[name].isPair {
      document.names[name].person = nil
      document.names[name].partner = nil
    }
    for (index, person) in document.people.indexed() {
      for name in person.names {
        if document.names[name].isPair, document.names[name].person != nil,
          document.names[name].partner == nil
        {
          document.names[name].partner = index
        } else {
          document.names[name].person = index
        }
      }
    }
  }

  /// What speaks for a bearer of a form.
  private enum Weights {
    /// A name directly before; each token between counts one less, so that beyond them all are alike.
    static let nearest = 1000
    /// The subject of a sentence, against others that it names: about a sentence's length.
    static let subject = 20
    /// How well the form fits: more than any nearness.
    static let fit = 10_000
  }
}
