import Knowledge
import Language
import Text

/// Pronouns of the third person as arguments of a verb.
extension Arguments {
  /// "s’est entretenu avec lui", "lui a rendu visite": whom a pronoun stands for.
  func dative(of group: VerbGroup, to end: Int) -> Parties? {
    let last = max(group.verb + 1, min(end, view.range.upperBound))
    let behind = (group.verb + 1..<last).first {
      grammar.dative.contains(document.key($0)) && grammar.with.contains(document.key($0 - 1))
    }
    if let behind { return antecedent(of: behind, group) }
    let before = group.tokens.lowerBound - 1
    guard group.entry.traits.contains(.paysVisit), grammar.dative.contains(document.key(before))
    else { return nil }
    return antecedent(of: before, group)
  }

  /// Whom "l’", "les" before a verb stands for: the last that was named, the subject apart.
  func antecedent(of pronoun: Int, _ group: VerbGroup) -> Parties? {
    let subject = subject(of: group)?.people ?? []
    let isPlural = cues.pronouns.plural.contains(document.key(pronoun))
    for index in [view.index, view.index - 1] where index >= document.sentences.startIndex {
      let other = Arguments(view: view.sentences[index])
      for mention in other.view.mentions.reversed()
      where other.view.mention(mention).tokens.upperBound <= pronoun {
        let people = other.view.mention(mention).people
        guard let first = people.first, people.allSatisfy({ !subject.contains($0) }),
          isPlural || people.count == 1, agrees(pronoun, first)
        else { continue }
        if !isPlural { return other.view.parties([mention]) }
        let all = other.list(mention, backwards: true)
        return all.people.count > 1 ? all : nil
      }
    }
    return nil
  }

  private func agrees(_ pronoun: Int, _ person: PersonIndex) -> Bool {
    let key = document.key(pronoun)
    switch document.people[person].gender {
    case .feminine: return !cues.pronouns.masculine.contains(key)
    case .masculine: return !cues.pronouns.feminine.contains(key)
    default: return true
    }
  }
}
