/// What one article says: the plug between extraction and everything else.
///
/// One JSON object a line on the outside (`entrevue extract`). References inside a record are the
/// record's own ids; any other extractor may write such records.
public struct ArticleRecord: Sendable, Equatable {
  /// The article's id.
  public var id: String
  /// The headline.
  public var title: String?
  /// The date of publication, given or found in the text.
  public var published: PartialDate?
  /// The newspaper, agency or site.
  public var source: String?
  /// Where the article can be read.
  public var url: String?
  /// The language of the text, ISO 639-1.
  public var language: String?
  /// The SHA-256 of the text that offsets count in, 64 hexadecimal digits.
  public var textSHA256: String?
  /// The people, in order of first mention.
  public var people: [Person]
  /// The institutions, in order of first mention.
  public var institutions: [Institution]
  /// The states that the article evokes, in alphabetical order.
  public var countries: [CountryCode]
  /// The meetings, in order of first mention.
  public var meetings: [Meeting]

  /// Makes a record.
  public init(
    id: String, title: String? = nil, published: PartialDate? = nil, source: String? = nil,
    url: String? = nil, language: String? = nil, textSHA256: String? = nil,
    people: [Person] = [], institutions: [Institution] = [], countries: [CountryCode] = [],
    meetings: [Meeting] = []
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.source = source
    self.url = url
    self.language = language
    self.textSHA256 = textSHA256
    self.people = people
    self.institutions = institutions
    self.countries = countries
    self.meetings = meetings
  }

  /// A person whom the article names.
  public struct Person: Sendable, Equatable {
    /// Unique within the record.
    public var id: String
    /// The fullest form in the article, without honorific.
    public var name: String
    /// The other forms in the article, without honorifics.
    public var aliases: [String]
    /// The states that the person acts for or is a national of.
    public var countries: [CountryCode]
    /// Ids of the institutions that the person heads, works for or represents.
    public var institutions: [String]
    /// The posts that the article gives the person.
    public var posts: [Post]
    /// The person's id in Wikidata, "Q90", where the table of public figures knows it.
    public var wikidata: String?
    /// The office at the time of the article, as the table of public figures has it: "head of state", "former speaker".
    public var knownOffice: String?
    /// Where the person is named: the first mention, then others.
    public var evidence: [Evidence]
    /// How sure it is that this is a person, 0…1.
    public var confidence: Double

    /// Makes a person of a record.
    public init(
      id: String, name: String, aliases: [String] = [], countries: [CountryCode] = [],
      institutions: [String] = [], posts: [Post] = [], wikidata: String? = nil,
      knownOffice: String? = nil, evidence: [Evidence] = [], confidence: Double = 1
    ) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.countries = countries
      self.institutions = institutions
      self.posts = posts
      self.wikidata = wikidata
      self.knownOffice = knownOffice
      self.evidence = evidence
      self.confidence = confidence
    }
  }

  /// A post that the article gives a person: "ministre de l’Intérieur".
  public struct Post: Sendable, Equatable {
    /// The function as the article writes it, without the article's determiner.
    public var title: String
    /// The id of the institution that the post belongs to.
    public var institution: String?
    /// The state that the post serves.
    public var country: CountryCode?
    /// Whether the post is held now, was or will be.
    public var period: TenurePeriod
    /// The words that say so.
    public var evidence: [Evidence]

    /// Makes a post.
    public init(
      title: String, institution: String? = nil, country: CountryCode? = nil,
      period: TenurePeriod = .current, evidence: [Evidence] = []
    ) {
      self.title = title
      self.institution = institution
      self.country = country
      self.period = period
      self.evidence = evidence
    }
  }

  /// An institution that the article names or implies by a function.
  public struct Institution: Sendable, Equatable {
    /// Unique within the record.
    public var id: String
    /// The fullest form.
    public var name: String
    /// The other forms, acronyms included.
    public var aliases: [String]
    /// Its state; nil for international bodies.
    public var country: CountryCode?
    /// Where it is named.
    public var evidence: [Evidence]
    /// How sure it is that this is an institution, 0…1.
    public var confidence: Double

    /// Makes an institution of a record.
    public init(
      id: String, name: String, aliases: [String] = [], country: CountryCode? = nil,
      evidence: [Evidence] = [], confidence: Double = 1
    ) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.country = country
      self.evidence = evidence
      self.confidence = confidence
    }
  }

  /// A meeting that the article tells of.
  public struct Meeting: Sendable, Equatable {
    /// Unique within the record.
    public var id: String
    /// What sort of meeting.
    public var kind: MeetingKind
    /// Whether it took place.
    public var status: MeetingStatus
    /// When.
    public var date: DateSpan
    /// The town or venue, as written.
    public var place: String?
    /// The state of the place.
    public var placeCountry: CountryCode?
    /// The named people who took part.
    public var participations: [Participation]
    /// Ids of institutions that took part as bodies, without a named person.
    public var institutions: [String]
    /// States that took part without a named person.
    public var countries: [CountryCode]
    /// The words that say so, the proving sentence first.
    public var evidence: [Evidence]
    /// How sure it is, 0…1.
    public var confidence: Double
    /// The name of the rule that found it.
    public var rule: String?
    /// The passages that tell of it, the one that found it first; empty where they are not known.
    public var mentions: [EventMention]

    /// Makes a meeting of a record.
    public init(
      id: String, kind: MeetingKind = .other, status: MeetingStatus = .held,
      date: DateSpan = .unknown, place: String? = nil, placeCountry: CountryCode? = nil,
      participations: [Participation] = [], institutions: [String] = [],
      countries: [CountryCode] = [], evidence: [Evidence] = [], confidence: Double = 1,
      rule: String? = nil, mentions: [EventMention] = []
    ) {
      self.id = id
      self.kind = kind
      self.status = status
      self.date = date
      self.place = place
      self.placeCountry = placeCountry
      self.participations = participations
      self.institutions = institutions
      self.countries = countries
      self.evidence = evidence
      self.confidence = confidence
      self.rule = rule
      self.mentions = mentions
    }
  }

  /// A named person's part in a meeting.
  public struct Participation: Sendable, Equatable {
    /// The id of a person of the record.
    public var person: String
    /// The part played.
    public var role: ParticipantRole
    /// Ids of the institutions for which the person acted.
    public var onBehalfOf: [String]

    /// Makes a participation.
    public init(
      person: String, role: ParticipantRole = .participant, onBehalfOf: [String] = []
    ) {
      self.person = person
      self.role = role
      self.onBehalfOf = onBehalfOf
    }
  }
}
