import Language
import French
import Knowledge
import Text

/// Says of what "son homologue" is the counterpart: its category and bodies are those of the office
/// told before.
struct Counterparts: Sendable {
  /// "son homologue X": the category and the bodies are those of the office told before.
  func annotate(_ document: inout Document) {
    for index in document.offices.indices where document.offices[index].isCounterpart {
      let start = document.offices[index].tokens.lowerBound
      func isModel(_ other: OfficePhrase) -> Bool {
        !other.isCounterpart && other.category != .other && other.category != .kin
      }
      let near = document.offices(in: max(0, start - 90)..<start + 30)
      let model =
        near.last { other in
          let phrase = document.offices[other]
          return other < index && isModel(phrase) && phrase.tokens.upperBound <= start
            && start - phrase.tokens.upperBound < 60
        }
        ?? near.first { other in
          let phrase = document.offices[other]
          return other > index && isModel(phrase)
            && phrase.person != document.offices[index].person
        }
      // "Y … . X a reçu son homologue": X's, not Y's.
      let isFar =
        model.map {
          document.offices[$0].tokens.lowerBound < document.sentenceRange(of: start).lowerBound
            || $0 > index
        }
        ?? true
      let own = isFar ? subjectsOffice(before: start, isModel, in: document) : nil
      guard let model = own ?? model else { continue }
      document.offices[index].counterpartOf = model
      document.offices[index].category = document.offices[model].category
      guard document.offices[index].bodies.isEmpty else { continue }
      let country = document.offices[index].country
      let head = document.offices[index].head
      document.offices[index].bodies = document.offices[model].bodies.compactMap { body in
        guard body.isNational, body.country == nil || body.country == country else { return nil }
        return ImpliedBody(
          name: FrenchChamberTable.counterpart(of: body.name), country: country, isNational: true,
          tokens: head,
          isLowerChamber: body.isLowerChamber)
      }
    }
  }

  /// "X rencontrera son homologue": the office of the person named last in the sentence.
  private func subjectsOffice(
    before start: Int, _ isModel: (OfficePhrase) -> Bool, in document: Document
  ) -> Int? {
    let sentence = document.sentenceRange(of: start).lowerBound
    guard let name = document.lastPersonName(endingBy: start, from: sentence),
      let person = document.names[name].entity
    else { return nil }
    return document.people[person].offices.first {
      isModel(document.offices[$0]) && document.offices[$0].period == .current
    }
  }
}
