/// Where an article names what its record lists: what a person needs to see how it was read.
///
/// References are ids of the article's ``ArticleRecord``. Nothing later is computed from
/// annotations; they may be left out.
public struct ArticleAnnotations: Sendable, Equatable {
  /// Names, functions and pronouns, in order of their first word; one may lie within another.
  public var mentions: [Mention]
  /// Words that speak of time, in order.
  public var times: [Time]
  /// Stretches of the text that are not the main text, in order; offsets are UTF-8 bytes.
  public var zones: [ZoneSpan]

  /// Makes annotations.
  public init(mentions: [Mention] = [], times: [Time] = [], zones: [ZoneSpan] = []) {
    self.mentions = mentions
    self.times = times
    self.zones = zones
  }

  /// What a mention is.
  public enum Form: String, Sendable, CaseIterable {
    /// A person's name.
    case person
    /// An institution's name, or words of a function that name one.
    case institution
    /// A state's name or demonym.
    case country
    /// A town or venue.
    case place
    /// A noun phrase that names a function.
    case function
    /// A pronoun, or a phrase such as "les deux ministres", that stands for somebody.
    case pronoun
  }

  /// Words that name somebody or something.
  public struct Mention: Sendable, Equatable {
    /// The words.
    public var words: Evidence
    /// What they are.
    public var form: Form
    /// Ids of the people that they stand for.
    public var people: [String]
    /// Ids of the institutions that they stand for.
    public var institutions: [String]
    /// The states that they stand for.
    public var countries: [CountryCode]
    /// The name of the rule that found them, where one did.
    public var rule: String?

    /// Makes a mention.
    public init(
      words: Evidence, form: Form, people: [String] = [], institutions: [String] = [],
      countries: [CountryCode] = [], rule: String? = nil
    ) {
      self.words = words
      self.form = form
      self.people = people
      self.institutions = institutions
      self.countries = countries
      self.rule = rule
    }
  }

  /// Words that speak of time.
  public struct Time: Sendable, Equatable {
    /// The words.
    public var words: Evidence
    /// `date`, `time-of-day`, `recurring`, `duration` or `vague`.
    public var kind: String
    /// The dates meant, ascending; empty where none could be found out.
    public var values: [DateSpan]

    /// Makes an expression of time.
    public init(words: Evidence, kind: String, values: [DateSpan] = []) {
      self.words = words
      self.kind = kind
      self.values = values
    }
  }
}
