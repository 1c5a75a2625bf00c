import Knowledge

/// The words that tell of an event: all that its time, place, status and kind depend on.
struct EventTrigger {
  /// The verb with its auxiliaries, the noun, or the phrase.
  var tokens: Range<Int>
  /// The verb; nil where a noun or a phrase tells of the event.
  var verb: VerbGroup?
  /// What sort of event the word by itself tells of.
  var kind: MeetingKind
}
