import Language
import Knowledge
import Text

/// Reads the state of an office from the words beside it, where the office itself names none.
///
/// "la présidente géorgienne A et le Premier ministre B": B is of the same state. "à Bakou avec le
/// président A", "le Tchad, où il a rencontré le président A": A is at home there. "Côté israélien,
/// le ministre A": of that side.
struct LocalState: Sendable {
  let lexicon: Lexicon
  private var cues: StateCues { lexicon.cues.coreference.states }

  /// The state that the words before an office give it.
  func state(of office: OfficeIndex, in document: Document) -> CountryCode? {
    let phrase = document.offices[office]
    guard phrase.country == nil, !phrase.isCounterpart, phrase.category.actsForState else {
      return nil
    }
    return coordinated(with: office, in: document) ?? visited(before: phrase, in: document)
  }

  /// The office joined to another by "et", with at most a name between.
  private func coordinated(with office: OfficeIndex, in document: Document) -> CountryCode? {
    guard office > document.offices.startIndex else { return nil }
    let start = document.offices[office].tokens.lowerBound
    guard lexicon.grammar.and.contains(document.key(start - 1)) else { return nil }
    let before = document.offices[office - 1]
    guard before.category.actsForState, let country = before.country else { return nil }
    if before.tokens.upperBound == start - 1 { return country }
    guard let at = document.personName(endingAt: start - 1),
      let person = document.names[at].person, person == before.person,
      document.names[at].tokens.lowerBound == before.tokens.upperBound
    else { return nil }
    return country
  }

  /// The state or capital named shortly before "avec", "où" or behind "côté".
  private func visited(before phrase: OfficePhrase, in document: Document) -> CountryCode? {
    let start = phrase.tokens.lowerBound
    let sentence = document.sentenceRange(of: start)
    var meets = false
    var token = start - 1
    while token >= sentence.lowerBound, start - token <= StateLimits.visited {
      if cues.meeting.contains(document.key(token)) { meets = true }
      let hit = document.gazetteer.starting(at: token).first {
        [.country, .capital, .demonym].contains($0.meaning.kind) && !$0.meaning.isAmbiguous
      }
      if let hit, let country = hit.meaning.country {
        if cues.side.contains(document.key(token - 1)) { return country }
        guard meets, hit.meaning.kind != .demonym else { return nil }
        return country
      }
      token -= 1
    }
    return nil
  }

}
