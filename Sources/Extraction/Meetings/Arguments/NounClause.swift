import Knowledge
import Language
import Text

/// A noun of meeting in its clause, as the rules for nouns see it.
struct NounClause {
  let arguments: Arguments
  let noun: MeetingNoun
  /// What sort of meeting its words make it.
  let kind: MeetingKind
  /// The token behind the last of the clause part that the noun stands in.
  let end: Int
  /// "de X" behind the noun.
  let complement: Parties?

  init(_ noun: MeetingNoun, in view: SentenceView) {
    let arguments = Arguments(view: view)
    let end = view.clauseEnd(after: noun.tokens.upperBound - 1)
    let isCall = (noun.tokens.upperBound...noun.tokens.upperBound + 1).contains {
      arguments.cues.nouns.telephonic.contains(view.document.key($0))
    }
    self.arguments = arguments
    self.noun = noun
    self.end = end
    kind = isCall ? .call : noun.entry.kind
    complement = arguments.complement(from: noun.tokens.upperBound, to: end)
  }

  var view: SentenceView { arguments.view }
  var document: Document { view.document }
  var grammar: Grammar { view.lexicon.grammar }
  var entry: MeetingNounEntry { noun.entry }
  /// The first token of the noun.
  var head: Int { noun.tokens.lowerBound }
  /// The token behind the noun.
  var behind: Int { noun.tokens.upperBound }

  /// The words that the event is told by.
  var trigger: EventTrigger { EventTrigger(tokens: noun.tokens, verb: nil, kind: kind) }

  /// Whom a preposition behind the noun governs.
  func governed(by words: KeySet) -> Parties? {
    arguments.governed(by: words, from: behind - 1, to: end)
  }
}
