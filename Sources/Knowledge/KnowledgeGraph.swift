/// Who met whom, over all articles: one node per person, institution, country, place and meeting.
///
/// A plain value. References are typed positions in the arrays below; every entity also has a
/// `key` of `[a-z0-9.-]` that stays the same from build to build and is unique over all kinds.
/// "A met B" is not stored: it is a projection of meetings (see the Analysis module).
///
/// Invariants (checked by ``validate()``): every id lies within its array; keys are unique; arrays
/// of ids are sorted and without repeats, except `Meeting.participations`, whose order is the
/// order of mention.
public struct KnowledgeGraph: Sendable, Equatable {
  /// The articles, sorted by id.
  public var articles: [Source]
  /// The people, sorted by key.
  public var people: [Person]
  /// The institutions, sorted by key.
  public var institutions: [Institution]
  /// The countries that anything refers to, sorted by code.
  public var countries: [Country]
  /// The places of meetings, sorted by key.
  public var places: [Place]
  /// The meetings, sorted by date (unknown last), then key.
  public var meetings: [Meeting]
  /// Pairs that may be one and the same, for a person to decide.
  public var suggestedMerges: [SuggestedMerge]

  /// Makes a graph.
  public init(
    articles: [Source] = [], people: [Person] = [], institutions: [Institution] = [],
    countries: [Country] = [], places: [Place] = [], meetings: [Meeting] = [],
    suggestedMerges: [SuggestedMerge] = []
  ) {
    self.articles = articles
    self.people = people
    self.institutions = institutions
    self.countries = countries
    self.places = places
    self.meetings = meetings
    self.suggestedMerges = suggestedMerges
  }

  /// The article with an id.
  @inlinable
  public subscript(id: ArticleID) -> Source { articles[Int(id.rawValue)] }
  /// The person with an id.
  @inlinable
  public subscript(id: PersonID) -> Person { people[Int(id.rawValue)] }
  /// The institution with an id.
  @inlinable
  public subscript(id: InstitutionID) -> Institution { institutions[Int(id.rawValue)] }
  /// The place with an id.
  @inlinable
  public subscript(id: PlaceID) -> Place { places[Int(id.rawValue)] }
  /// The meeting with an id.
  @inlinable
  public subscript(id: MeetingID) -> Meeting { meetings[Int(id.rawValue)] }

  /// Two people who may be one.
  public struct SuggestedMerge: Sendable, Equatable {
    /// The one.
    public var first: PersonID
    /// The other.
    public var second: PersonID
    /// Why they may be one, and why they were kept apart.
    public var reason: String

    /// Makes a suggestion.
    public init(first: PersonID, second: PersonID, reason: String) {
      self.first = first
      self.second = second
      self.reason = reason
    }
  }
}
