/// What sort of meeting it was; the raw values are those of the records.
public enum MeetingKind: String, Sendable, CaseIterable {
  /// Parties talked with each other.
  case talks
  /// One party was in the other's country or house.
  case visit
  /// A head of state, of government or of a church received.
  case audience
  /// A document was signed.
  case signing
  /// Several parties at one table.
  case summit
  /// By telephone or video.
  case call
  /// An inauguration, commemoration, funeral, oath.
  case ceremony
  /// A medal or a prize was handed over.
  case award
  /// A committee, court or parliament heard someone.
  case hearing
  /// Anything else at which parties came together.
  case other
}

/// Whether a meeting took place; the raw values are those of the records.
public enum MeetingStatus: String, Sendable, CaseIterable {
  /// It took place.
  case held
  /// It was announced, proposed or expected.
  case planned
  /// It is said to have taken place, by rumour or in the conditional, and nobody vouches for it.
  case reported
  /// It was called off.
  case cancelled
  /// It is said not to have taken place.
  case denied

  /// What was held, and what is told but not sure: announced, or known by hearsay.
  public static var heldOrOpen: Set<MeetingStatus> { [.held, .planned, .reported] }
}

/// The part someone played in a meeting; the raw values are those of the records.
public enum ParticipantRole: String, Sendable, CaseIterable {
  /// Received the others.
  case host
  /// Came to the others.
  case visitor
  /// Led the meeting.
  case chair
  /// Signed.
  case signatory
  /// Was there while others acted ("en présence de").
  case witness
  /// Brought the parties together.
  case mediator
  /// Took part, nothing more is said.
  case participant
}

/// When a post was held, as the text says.
public enum TenurePeriod: String, Sendable, CaseIterable {
  /// Holds the post.
  case current
  /// Held it ("ancien", "ex-", "alors").
  case former
  /// Will hold it ("futur", "désigné").
  case future
  /// Holds it for the time being ("par intérim").
  case acting
}
