import Knowledge
import Language
import Text

/// Other names of one person, and names that stand for two.
extension PersonResolver {
  /// The names that are others of somebody, by the token at which that one's name begins.
  func otherNames(in document: Document) -> [Int: [NameIndex]] {
    var result: [Int: [NameIndex]] = [:]
    for index in document.names.indices {
      if let host = document.names[index].otherNameOf { result[host, default: []].append(index) }
    }
    return result
  }

  /// Gives a person whose name was just read the other names behind it, and the nickname within.
  func addOtherNames(
    of name: NameIndex, _ others: [Int: [NameIndex]], _ index: inout BearerIndex,
    in document: inout Document
  ) {
    guard let person = document.names[name].person else { return }
    let cues = lexicon.cues.names.people
    if let marked = document.names[name].nickname, marked.count > 2 {
      let inner = marked.lowerBound + 1..<marked.upperBound - 1
      let form = NameForm(
        NameSpan(tokens: inner, label: .person, score: 1, rule: ""), in: document, cues)
      add(form.words, form.text, to: person, &index, in: &document)
      let surname = document.people[person].words.suffix(1)
      add(form.words + surname, nil, to: person, &index, in: &document)
    }
    for other in others[document.names[name].tokens.lowerBound] ?? [] {
      let form = NameForm(document.names[other], in: document, cues)
      document.names[other].person = person
      document.people[person].names.append(other)
      add(form.words, form.text, to: person, &index, in: &document)
      if form.words.count == 1, let given = document.people[person].words.first,
        document.people[person].words.count > 1
      {
        add([given] + form.words, nil, to: person, &index, in: &document)
      }
    }
  }

  private func add(
    _ words: [String], _ text: String?, to person: PersonIndex, _ index: inout BearerIndex,
    in document: inout Document
  ) {
    guard !words.isEmpty, !document.people[person].otherNames.contains(words) else { return }
    document.people[person].otherNames.append(words)
    index.add(words, of: person)
    if let text, !document.people[person].forms.contains(text) {
      document.people[person].forms.append(text)
    }
  }

  /// "les époux Durand": the two of that name, or two of whom no more is known.
  func addPair(
    _ name: NameIndex, _ form: NameForm, _ index: inout BearerIndex, in document: inout Document
  ) {
    var bearers = index.candidates(for: form.words).filter {
      document.people[$0].words.last == form.words.last
    }
    if bearers.count != 2 {
      bearers = []
      for _ in 0..<2 {
        index.add(form.words, at: document.names[name].tokens.lowerBound)
        bearers.append(document.people.endIndex)
        document.people.append(
          PersonEntity(
            forms: [form.text], fullest: 0, words: form.words, gender: .unknown, names: [],
            score: document.names[name].score))
      }
    }
    for person in bearers { document.people[person].names.append(name) }
    document.names[name].person = bearers.first
    document.names[name].partner = bearers.last
  }
}
