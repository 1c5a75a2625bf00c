import Language
import Knowledge
import Text

/// Says of what "son homologue" is the counterpart: its category and bodies are those of the office
/// told before.
struct Counterparts: Sendable {
  let lexicon: Lexicon

  /// "son homologue X": the category and the bodies are those of the office told before.
  ///
  /// - Complexity: O(offices · offices near each).
  func annotate(_ document: inout Document) {
    for index in document.offices.indices where document.offices[index].isCounterpart {
      guard let model = model(of: index, in: document) else { continue }
      document.offices[index].counterpartOf = model
      document.offices[index].category = document.offices[model].category
      guard document.offices[index].bodies.isEmpty else { continue }
      document.offices[index].bodies = bodies(of: index, like: model, in: document)
    }
  }

  /// The office that a counterpart has as well: the nearest before, else the nearest behind.
  private func model(of index: OfficeIndex, in document: Document) -> OfficeIndex? {
    let start = document.offices[index].tokens.lowerBound
    let near = document.offices(in: max(0, start - Self.headsBefore)..<start + Self.headsBehind)
    let model =
      near.last { other in
        let phrase = document.offices[other]
        return other < index && isModel(phrase) && phrase.tokens.upperBound <= start
          && start - phrase.tokens.upperBound < Self.reach
      }
      ?? near.first { other in
        let phrase = document.offices[other]
        return other > index && isModel(phrase)
          && phrase.person != document.offices[index].person
      }
    // "Y … . X a reçu son homologue": X's, not Y's.
    let isFar =
      model.map {
        $0 > index
          || document.offices[$0].tokens.lowerBound < document.sentenceRange(of: start).lowerBound
      } ?? true
    return (isFar ? subjectsOffice(before: start, in: document) : nil) ?? model
  }

  /// Whether an office can have a counterpart.
  private func isModel(_ phrase: OfficePhrase) -> Bool {
    !phrase.isCounterpart && phrase.category != .other && phrase.category != .kin
  }

  /// The bodies of a state that has its own of them too.
  private func bodies(of index: OfficeIndex, like model: OfficeIndex, in document: Document)
    -> [ImpliedBody]
  {
    let country = document.offices[index].country
    let cues = lexicon.cues.coreference.institutions
    return document.offices[model].bodies.compactMap { body in
      guard body.isNational, body.country == nil || body.country == country else { return nil }
      return ImpliedBody(
        name: cues.counterpartMinistry(body.name), country: country, isNational: true,
        tokens: document.offices[index].head, isLowerChamber: body.isLowerChamber)
    }
  }

  /// "X rencontrera son homologue": the office of the person named last in the sentence.
  private func subjectsOffice(
    before start: Int, in document: Document
  ) -> OfficeIndex? {
    let sentence = document.sentenceRange(of: start).lowerBound
    guard let name = document.lastPersonName(endingBy: start, from: sentence),
      let person = document.names[name].person
    else { return nil }
    return document.people[person].offices.first {
      isModel(document.offices[$0]) && document.offices[$0].period == .current
    }
  }

  /// How many tokens before a counterpart its model may end: a sentence or two.
  private static let reach = 60
  /// How many tokens before a counterpart the noun of its model may stand: ``reach`` and a long title.
  private static let headsBefore = 90
  /// How many tokens behind a counterpart the noun of its model may stand: within the sentence.
  private static let headsBehind = 30
}
