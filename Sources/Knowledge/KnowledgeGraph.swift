/// Who met whom, over all articles: one node per person, institution, country, place and meeting.
///
/// A plain value. References are typed positions in the arrays below; every entity also has a
/// `key` of `[a-z0-9.-]` that stays the same from build to build and is unique over all kinds.
/// "A met B" is not stored: it is a projection of meetings (see the Analysis module).
///
/// Invariants (checked by ``validate()``): every id lies within its array; keys are unique; arrays
/// of ids are sorted and without repeats, except `Meeting.participations`, whose order is the
/// order of telling.
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

  /// An article as a source of facts.
  public struct Source: Sendable, Equatable {
    /// The article's id, as given or made from its path.
    public var id: String
    /// A key for exports, such as `article.2024-10-rabat`.
    public var key: String
    /// The headline.
    public var title: String?
    /// The date of publication.
    public var published: PartialDate?
    /// The newspaper, agency or site.
    public var source: String?
    /// Where it can be read.
    public var url: String?
    /// The language, ISO 639-1.
    public var language: String?
    /// The SHA-256 of the text that offsets count in.
    public var textSHA256: String?

    /// Makes a source.
    public init(
      id: String, key: String, title: String? = nil, published: PartialDate? = nil,
      source: String? = nil, url: String? = nil, language: String? = nil,
      textSHA256: String? = nil
    ) {
      self.id = id
      self.key = key
      self.title = title
      self.published = published
      self.source = source
      self.url = url
      self.language = language
      self.textSHA256 = textSHA256
    }
  }

  /// Evidence and the article it stands in.
  public struct SourcedEvidence: Sendable, Hashable {
    /// The article.
    public var article: ArticleID
    /// The words.
    public var evidence: Evidence

    /// Makes a sourced piece of evidence.
    public init(article: ArticleID, evidence: Evidence) {
      self.article = article
      self.evidence = evidence
    }
  }

  /// A person.
  public struct Person: Sendable, Equatable {
    /// `person.abdellatif-hammouchi`.
    public var key: String
    /// The form to show.
    public var name: String
    /// All other forms, sorted.
    public var aliases: [String]
    /// The states that the person acts for, sorted.
    public var countries: [CountryCode]
    /// The posts that articles attest.
    public var tenures: [Tenure]
    /// Which articles name the person, and how: one entry per article, in article order.
    public var mentions: [Mention]
    /// Words that name the person, in article order.
    public var evidence: [SourcedEvidence]

    /// Makes a person.
    public init(
      key: String, name: String, aliases: [String] = [], countries: [CountryCode] = [],
      tenures: [Tenure] = [], mentions: [Mention] = [], evidence: [SourcedEvidence] = []
    ) {
      self.key = key
      self.name = name
      self.aliases = aliases
      self.countries = countries
      self.tenures = tenures
      self.mentions = mentions
      self.evidence = evidence
    }
  }

  /// That an article names an entity, and in which form.
  public struct Mention: Sendable, Hashable {
    /// The article.
    public var article: ArticleID
    /// The fullest form in that article.
    public var name: String

    /// Makes a mention.
    public init(article: ArticleID, name: String) {
      self.article = article
      self.name = name
    }
  }

  /// A post that a person held, with the first and last date on which it is attested.
  public struct Tenure: Sendable, Equatable {
    /// `tenure.abdellatif-hammouchi.1`.
    public var key: String
    /// The function, as the articles write it.
    public var title: String
    /// The institution.
    public var institution: InstitutionID?
    /// The state.
    public var country: CountryCode?
    /// Whether the post was current, former … when attested.
    public var period: TenurePeriod
    /// The earliest date of an article or meeting that attests it.
    public var firstAttested: PartialDate?
    /// The latest such date.
    public var lastAttested: PartialDate?
    /// The words that say so.
    public var evidence: [SourcedEvidence]

    /// Makes a tenure.
    public init(
      key: String, title: String, institution: InstitutionID? = nil, country: CountryCode? = nil,
      period: TenurePeriod = .current, firstAttested: PartialDate? = nil,
      lastAttested: PartialDate? = nil, evidence: [SourcedEvidence] = []
    ) {
      self.key = key
      self.title = title
      self.institution = institution
      self.country = country
      self.period = period
      self.firstAttested = firstAttested
      self.lastAttested = lastAttested
      self.evidence = evidence
    }
  }

  /// An institution.
  public struct Institution: Sendable, Equatable {
    /// `institution.ministere-de-l-interieur.ma`.
    public var key: String
    /// The form to show.
    public var name: String
    /// All other forms, sorted.
    public var aliases: [String]
    /// Its state; nil for international bodies.
    public var country: CountryCode?
    /// Which articles name it.
    public var mentions: [Mention]
    /// Words that name it.
    public var evidence: [SourcedEvidence]

    /// Makes an institution.
    public init(
      key: String, name: String, aliases: [String] = [], country: CountryCode? = nil,
      mentions: [Mention] = [], evidence: [SourcedEvidence] = []
    ) {
      self.key = key
      self.name = name
      self.aliases = aliases
      self.country = country
      self.mentions = mentions
      self.evidence = evidence
    }
  }

  /// A country.
  public struct Country: Sendable, Equatable {
    /// The ISO code.
    public var code: CountryCode
    /// `country.MA`.
    public var key: String
    /// The name in French.
    public var name: String
    /// The articles that evoke it, sorted.
    public var articles: [ArticleID]

    /// Makes a country.
    public init(code: CountryCode, key: String, name: String, articles: [ArticleID] = []) {
      self.code = code
      self.key = key
      self.name = name
      self.articles = articles
    }
  }

  /// A town or venue.
  public struct Place: Sendable, Equatable {
    /// `place.rabat.ma`.
    public var key: String
    /// The name as written.
    public var name: String
    /// Its state.
    public var country: CountryCode?

    /// Makes a place.
    public init(key: String, name: String, country: CountryCode? = nil) {
      self.key = key
      self.name = name
      self.country = country
    }
  }

  /// A meeting, with everything that all articles say of it.
  public struct Meeting: Sendable, Equatable {
    /// `meeting.2025-06-24.hammouchi-laugier`.
    public var key: String
    /// What sort of meeting.
    public var kind: MeetingKind
    /// Whether it took place: held wins over planned.
    public var status: MeetingStatus
    /// When.
    public var date: DateSpan
    /// Where.
    public var place: PlaceID?
    /// The state of the place, also where no town is known.
    public var placeCountry: CountryCode?
    /// The named people and their parts.
    public var participations: [Participation]
    /// Institutions that took part as bodies.
    public var institutions: [InstitutionID]
    /// States that took part without a named person.
    public var countries: [CountryCode]
    /// What each article says of it, in article order.
    public var reports: [Report]
    /// The words that say so, in article order, the proving sentence of each article first.
    public var evidence: [SourcedEvidence]
    /// How sure it is, 0…1, over all reports.
    public var confidence: Double

    /// Makes a meeting.
    public init(
      key: String, kind: MeetingKind, status: MeetingStatus, date: DateSpan = .unknown,
      place: PlaceID? = nil, placeCountry: CountryCode? = nil,
      participations: [Participation] = [], institutions: [InstitutionID] = [],
      countries: [CountryCode] = [], reports: [Report] = [], evidence: [SourcedEvidence] = [],
      confidence: Double = 1
    ) {
      self.key = key
      self.kind = kind
      self.status = status
      self.date = date
      self.place = place
      self.placeCountry = placeCountry
      self.participations = participations
      self.institutions = institutions
      self.countries = countries
      self.reports = reports
      self.evidence = evidence
      self.confidence = confidence
    }
  }

  /// A person's part in a meeting.
  public struct Participation: Sendable, Equatable {
    /// Who.
    public var person: PersonID
    /// The part played.
    public var role: ParticipantRole
    /// The institutions for which the person acted, sorted.
    public var onBehalfOf: [InstitutionID]

    /// Makes a participation.
    public init(
      person: PersonID, role: ParticipantRole = .participant, onBehalfOf: [InstitutionID] = []
    ) {
      self.person = person
      self.role = role
      self.onBehalfOf = onBehalfOf
    }
  }

  /// What one article says of a meeting.
  public struct Report: Sendable, Equatable {
    /// The article.
    public var article: ArticleID
    /// The status it gives: an announcement stays visible beside the report that it was held.
    public var status: MeetingStatus
    /// The date it gives.
    public var date: DateSpan
    /// The place it gives, as written.
    public var place: String?
    /// How sure extraction was.
    public var confidence: Double
    /// The rule that found it.
    public var rule: String?
    /// The passages of the article that tell of it; empty where they are not known.
    public var tellings: [MeetingTelling]

    /// Makes a report.
    public init(
      article: ArticleID, status: MeetingStatus, date: DateSpan = .unknown, place: String? = nil,
      confidence: Double = 1, rule: String? = nil, tellings: [MeetingTelling] = []
    ) {
      self.article = article
      self.status = status
      self.date = date
      self.place = place
      self.confidence = confidence
      self.rule = rule
      self.tellings = tellings
    }
  }

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
