import Knowledge
import Text

/// Says of what "son homologue" is the counterpart: its category and bodies are those of the function
/// told before.
struct Counterparts: Sendable {
  /// "son homologue X": the category and the bodies are those of the function told before.
  func annotate(_ document: inout Document) {
    for index in document.functions.indices where document.functions[index].isCounterpart {
      let start = document.functions[index].tokens.lowerBound
      func isModel(_ other: FunctionPhrase) -> Bool {
        !other.isCounterpart && other.category != .other && other.category != .kin
      }
      let near = document.functions(in: max(0, start - 90)..<start + 30)
      let model =
        near.last { other in
          let phrase = document.functions[other]
          return other < index && isModel(phrase) && phrase.tokens.upperBound <= start
            && start - phrase.tokens.upperBound < 60
        }
        ?? near.first { other in
          let phrase = document.functions[other]
          return other > index && isModel(phrase)
            && phrase.person != document.functions[index].person
        }
      // "Y … . X a reçu son homologue": X's, not Y's.
      let isFar =
        model.map {
          document.functions[$0].tokens.lowerBound < document.sentenceRange(of: start).lowerBound
            || $0 > index
        }
        ?? true
      let own = isFar ? subjectsFunction(before: start, isModel, in: document) : nil
      guard let model = own ?? model else { continue }
      document.functions[index].counterpartOf = model
      document.functions[index].category = document.functions[model].category
      guard document.functions[index].bodies.isEmpty else { continue }
      let country = document.functions[index].country
      let head = document.functions[index].head
      document.functions[index].bodies = document.functions[model].bodies.compactMap { body in
        guard body.isNational, body.country == nil || body.country == country else { return nil }
        return ImpliedBody(
          name: FrenchChamberTable.counterpart(of: body.name), country: country, isNational: true,
          tokens: head,
          isLowerChamber: body.isLowerChamber)
      }
    }
  }

  /// "X rencontrera son homologue": the function of the person named last in the sentence.
  private func subjectsFunction(
    before start: Int, _ isModel: (FunctionPhrase) -> Bool, in document: Document
  ) -> Int? {
    let sentence = document.sentenceRange(of: start).lowerBound
    guard let name = document.lastPersonName(endingBy: start, from: sentence),
      let person = document.names[name].entity
    else { return nil }
    return document.people[person].functions.first {
      isModel(document.functions[$0]) && document.functions[$0].period == .current
    }
  }
}
