/// The rules in the order in which they are asked; nothing else decides between two of them.
///
/// At a token, first verbs are read, then the noun, then the phrase; of one trigger the first rule that knows
/// the construction decides. ``NearbyRule`` is asked where a sentence told of nothing.
enum MeetingRules {
  /// For verbs; the frames of all but ``AttendanceRule`` differ, so their order says nothing.
  static let verbs: [any MeetingRule<VerbClause>] = [
    AttendanceRule(), ReceiveRule(), MeetRule(), HearRule(), GreetRule(), TalkRule(), SignRule(),
    CallRule(), AwardRule(), HostRule(), VisitRule(),
  ]

  /// For nouns: the plainest words first, the bare noun last.
  static let nouns: [any MeetingRule<NounClause>] = [
    DemonstrativeRule(), BetweenRule(), WithRule(), VisitNounRule(), TheirRule(),
    HeldTogetherRule(),
    FrontedTogetherRule(), TelephoneOfRule(), AudienceToRule(), OfRule(), HyphenRule(),
    AnaphorRule(),
  ]

  /// For phrases, each of which has one.
  static let phrases: [any MeetingRule<PhraseClause>] = [
    BesideRule(), ByTelephoneRule(), BeforeBodyRule(),
  ]
}
