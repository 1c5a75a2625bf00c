/// One construction that tells of a meeting: "X a reçu Y", "un entretien entre X et Y".
///
/// A rule looks at one trigger in its clause. It knows nothing of what the story told before.
protocol MeetingRule<Clause>: Sendable {
  /// The trigger with what stands around it.
  associatedtype Clause

  /// What the words say by this construction.
  func reading(of clause: Clause) -> RuleReading
}

/// What a rule makes of a trigger.
enum RuleReading {
  /// The construction is there, with all the arguments that it wants.
  case found(EventProposal)
  /// The construction is there, but somebody is missing: no other rule reads this trigger.
  case lacks(Lack)
  /// The construction is not there: the next rule has a look.
  case none

  /// A proposal if there is one, else what was lacking.
  init(_ proposal: EventProposal?, else lack: Lack) {
    self = proposal.map { .found($0) } ?? .lacks(lack)
  }
}

/// Who is missing.
enum Lack {
  /// Nobody does what the verb says.
  case subject
  /// The verb has a subject, but nobody with whom it was done.
  case otherParty(subject: Parties)
  /// Nothing behind the noun or before it says who met.
  case parties
  /// The word says something else.
  case sense(OtherSense)
}
