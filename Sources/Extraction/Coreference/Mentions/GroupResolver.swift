import Knowledge
import Language
import Text

/// Says for whom groups stand: "les deux ministres", "les trois pays", "le couple".
struct GroupResolver: Sendable {
  let lexicon: Lexicon
  private var cues: MentionCues { lexicon.cues.coreference.mentions }

  /// - Complexity: O(mentions of a few sentences before).
  func resolve(_ index: MentionIndex, in document: inout Document) {
    let mention = document.mentions[index]
    let numeral = mention.tokens.first { document.has($0, .numeral) }
    let wanted = numeral.flatMap { cues.numerals[document.key($0)] } ?? 2
    let office = document.office(headedAt: mention.core.lowerBound)
      .map { document.offices[$0] }
    // "ses homologues X, Y et Z": others than those named before.
    if office?.isCounterpart == true { return }
    if let office, office.category != .other {
      let people = document.recentPeople(before: index, limit: wanted) { person in
        document.people[person].offices.contains {
          document.offices[$0].category == office.category
        }
      }
      if people.count == wanted {
        document.mentions[index].people = people
        return
      }
    }
    let key = document.key(mention.core.lowerBound)
    guard numeral != nil || cues.couple.contains(key) else { return }
    if cues.states.contains(key) {
      let countries = document.recentCountries(before: index, limit: wanted)
      if countries.count == wanted { document.mentions[index].countries = countries }
      return
    }
    let gender: Gender =
      cues.women.contains(key) ? .feminine : cues.men.contains(key) ? .masculine : .unknown
    let people = document.recentPeople(before: index, limit: wanted) { person in
      gender == .unknown || document.people[person].gender == .unknown
        || document.people[person].gender == gender
    }
    if people.count == wanted { document.mentions[index].people = people }
  }
}
