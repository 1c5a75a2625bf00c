import Knowledge
import Language

/// A phrase of meeting in its clause, as the rules for phrases see it.
struct PhraseClause {
  let arguments: Arguments
  let phrase: MeetingPhrase

  init(_ phrase: MeetingPhrase, in view: SentenceView) {
    arguments = Arguments(view: view)
    self.phrase = phrase
  }

  var view: SentenceView { arguments.view }
  var document: Document { view.document }

  /// The words that the event is told by.
  func trigger(_ kind: MeetingKind) -> EventTrigger {
    EventTrigger(tokens: phrase.tokens, verb: nil, kind: kind)
  }
}
