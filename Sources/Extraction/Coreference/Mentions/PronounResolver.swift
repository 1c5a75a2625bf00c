import Language
import Knowledge
import Text

/// Says for whom pronouns stand: "il", "ils", "ce dernier".
///
/// A pronoun stands for the person that the sentence before, or its own clause, is about; nothing is
/// carried out of a quotation into the text or back.
struct PronounResolver: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    let groups = GroupResolver(lexicon: lexicon)
    for index in document.mentions.indices {
      switch document.mentions[index].form {
      case .pronoun: resolvePronoun(index, &document)
      case .group: groups.resolve(index, in: &document)
      default: break
      }
    }
    document.mentions = TypedList(document.mentions.filter { !$0.isEmpty })
  }

  private func resolvePronoun(_ index: MentionIndex, _ document: inout Document) {
    let token = document.mentions[index].core.lowerBound
    guard !document.tokens[token].flags.contains(.quoted) else { return }
    let key = document.key(token)
    if lexicon.grammar.pluralPronouns.contains(key) {
      let people =
        listed(before: index, in: document)
        ?? document.recentPeople(before: index, limit: 2) { _ in true }
      if people.count >= 2 { document.mentions[index].people = people }
      return
    }
    let gender: Gender =
      lexicon.grammar.femininePronouns.contains(key) || key == lexicon.grammar.feminineLatter
      ? .feminine : .masculine
    if lexicon.grammar.latter.contains(key) {
      if let person = latter(before: index, gender: gender, in: document) {
        document.mentions[index].people = [person]
      }
      return
    }
    let ahead =
      opensSentence(index, in: document) ? follower(of: index, gender: gender, in: document) : nil
    if let person = ahead ?? antecedent(of: index, gender: gender, in: document)
      ?? follower(of: index, gender: gender, in: document)
    {
      document.mentions[index].people = [person]
    }
  }

  /// "X, Y et Z ont signé l’accord qu’ils …": the list of three or more that the sentence is about.
  private func listed(before index: MentionIndex, in document: Document) -> [PersonIndex]? {
    let token = document.mentions[index].core.lowerBound
    let view = Sentences(document, lexicon: lexicon)[holding: token]
    guard
      let first = view.mentions.first(where: {
        $0 < index && !view.mention($0).people.isEmpty && !view.isGoverned($0)
      })
    else { return nil }
    let people = view.parties(view.group(around: first)).people
    return people.count > 2 ? people : nil
  }

  /// "ce dernier": whoever was named last.
  private func latter(before index: MentionIndex, gender: Gender, in document: Document)
    -> PersonIndex?
  {
    let sentence = document.sentence(of: document.mentions[index].core.lowerBound)
    for mention in document.mentions[..<index].reversed() {
      if sentence - document.sentence(of: mention.core.lowerBound) > MentionLimits.latter {
        return nil
      }
      guard mention.form == .name || mention.form == .office, mention.people.count == 1,
        matches(mention.people[0], gender, document)
      else { continue }
      return mention.people[0]
    }
    return nil
  }

  /// Whether a pronoun stands in a clause before which the sentence names nobody: "Où il a …, X …".
  private func opensSentence(_ index: MentionIndex, in document: Document) -> Bool {
    let token = document.mentions[index].core.lowerBound
    guard
      document.has(token - 1, [.subordinator, .relative])
        || document.has(token - 2, [.subordinator, .relative])
    else { return false }
    let range = document.sentenceRange(of: token)
    // Mentions are apart and in order, so those before the sentence need no look.
    let own = document.mentions[..<index].reversed().prefix {
      $0.tokens.upperBound > range.lowerBound
    }
    return !own.contains { range.contains($0.core.lowerBound) && !$0.people.isEmpty }
  }

  /// The mentions that a relative before a pronoun goes back to: "X et Y, qu’il a reçus".
  private func relatives(of index: MentionIndex, in document: Document) -> Set<PersonIndex> {
    let token = document.mentions[index].core.lowerBound
    guard document.has(token - 1, .relative) else { return [] }
    var result: Set<PersonIndex> = []
    var end = token - 1
    if document.isMark(end - 1, 0x2C) { end -= 1 }
    for mention in document.mentions[..<index].reversed() {
      guard mention.tokens.upperBound >= end - 1, mention.tokens.upperBound <= end else { break }
      result.formUnion(mention.people)
      end = mention.tokens.lowerBound
      while document.has(end - 1, .conjunction) || document.isMark(end - 1, 0x2C) { end -= 1 }
    }
    return result
  }

  /// The subject of the clause or sentence before.
  private func antecedent(of index: MentionIndex, gender: Gender, in document: Document)
    -> PersonIndex?
  {
    let token = document.mentions[index].core.lowerBound
    let sentence = document.sentence(of: token)
    let excluded = relatives(of: index, in: document)
    var back = 0
    while back <= MentionLimits.antecedent, back <= sentence.position {
      let range = document.sentences[sentence - back]
      let candidates = document.mentions[start(of: range, in: document)..<index].filter {
        range.contains($0.core.lowerBound) && $0.people.count == 1 && $0.form != .pronoun
          && matches($0.people[0], gender, document) && !excluded.contains($0.people[0])
          && !document.tokens[$0.core.lowerBound].flags.contains(.quoted)
      }
      let subjects = subjects(among: candidates, sentence - back, before: token, in: document)
      if let subject = subjects.first { return subject.people[0] }
      // "Il a vu X à P, où il …": the subject goes on.
      if back == 0,
        let pronoun = document.mentions[start(of: range, in: document)..<index].last(where: {
          range.contains($0.core.lowerBound) && $0.form == .pronoun && $0.people.count == 1
            && matches($0.people[0], gender, document)
        })
      {
        return pronoun.people[0]
      }
      if back > 0, let last = candidates.last { return last.people[0] }
      back += 1
    }
    return nil
  }

  /// Those of some mentions of a sentence that no preposition governs, in lists either, and that stand
  /// in no brackets closed before the pronoun.
  private func subjects(
    among candidates: [Mention], _ sentence: SentenceIndex, before pronoun: Int,
    in document: Document
  ) -> [Mention] {
    let free = candidates.filter { !document.has($0.tokens.lowerBound - 1, .preposition) }
    guard free.count > 1 else { return free }
    let view = Sentences(document, lexicon: lexicon)[sentence]
    return free.filter { candidate in
      let end = candidate.tokens.upperBound
      let close = (end..<max(end, min(pronoun, view.range.upperBound))).first {
        document.isMark($0, 0x29) || document.isMark($0, 0x28)
      }
      if let close, document.isMark(close, 0x29) { return false }
      guard let position = view.mentions.first(where: { view.mention($0).core == candidate.core })
      else { return true }
      return !view.isListedUnderGovernor(position)
    }
  }

  /// The first mention that can stand in a sentence.
  private func start(of range: Range<Int>, in document: Document) -> MentionIndex {
    // A mention's core stands a few tokens behind its start at most.
    let first = document.mentions.firstPosition {
      $0.tokens.lowerBound >= range.lowerBound - MentionLimits.beforeCore
    }
    return first
  }

  /// "De passage à P, où il a rencontré Y, X …": the subject that follows in the sentence.
  private func follower(of index: MentionIndex, gender: Gender, in document: Document)
    -> PersonIndex?
  {
    let token = document.mentions[index].core.lowerBound
    let range = document.sentenceRange(of: token)
    let window = document.mentions[index...].prefix { $0.tokens.lowerBound < range.upperBound }
    return window.first { mention in
      range.contains(mention.core.lowerBound) && mention.people.count == 1 && mention.form == .name
        && !document.has(mention.tokens.lowerBound - 1, .preposition)
        && document.isMark(mention.tokens.lowerBound - 1, 0x2C)
        && matches(mention.people[0], gender, document)
    }?.people.first
  }

  private func matches(_ person: PersonIndex, _ gender: Gender, _ document: Document) -> Bool {
    let own = document.people[person].gender
    return own == .unknown || own == gender
  }
}
