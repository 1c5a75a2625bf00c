public import Knowledge

/// Why an article does not link two people whom it names: which rule came nearest, what it lacked.
public struct PairExplanation: Sendable, Equatable {
  /// What stood in the way; the nearest to a meeting first.
  public enum Lack: String, Sendable, CaseIterable, Comparable {
    /// Nothing: the article tells of a meeting of the two.
    case nothing
    /// A rule found both, but the passage was given up.
    case dropped
    /// A rule found a meeting of only one of the two.
    case onePartyOnly = "one-party-only"
    /// The meeting word stands in a quotation.
    case quotation
    /// A rule found a meeting of others.
    case otherParties = "other-parties"
    /// There is a meeting word, but not the parties that its rule wants.
    case partiesNotFound = "parties-not-found"
    /// There is no meeting word in the sentence.
    case noMeetingWord = "no-meeting-word"
    /// The sentence belongs to a byline, a credit or the like.
    case boilerplate
    /// No sentence names both.
    case differentSentences = "different-sentences"
    /// The article does not name one of them.
    case notNamed = "not-named"

    /// Order of nearness.
    public static func < (a: Lack, b: Lack) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// A passage that might have told of a meeting.
  public struct Attempt: Sendable, Equatable {
    /// What stood in the way.
    public var lack: Lack
    /// The rule that was tried.
    public var rule: String?
    /// The words that it looked at.
    public var matched: Evidence?
    /// The sentence, or the two that name one person each.
    public var sentences: [Evidence]
    /// What the rule found and lacked, in one sentence.
    public var reason: String
  }

  /// The fullest form of each person in the article; nil where the article does not name the person.
  public var first: String?
  /// The same for the other.
  public var second: String?
  /// The attempts, the nearest first.
  public var attempts: [Attempt]
  /// How probable weights make a meeting of the two, and what speaks most against it; nil where they had no say.
  public var doubt: String?
}
