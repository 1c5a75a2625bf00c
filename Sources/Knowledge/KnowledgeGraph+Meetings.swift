extension KnowledgeGraph {
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
    public var mentions: [EventMention]

    /// Makes a report.
    public init(
      article: ArticleID, status: MeetingStatus, date: DateSpan = .unknown, place: String? = nil,
      confidence: Double = 1, rule: String? = nil, mentions: [EventMention] = []
    ) {
      self.article = article
      self.status = status
      self.date = date
      self.place = place
      self.confidence = confidence
      self.rule = rule
      self.mentions = mentions
    }
  }
}
