extension KnowledgeGraph {
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
    /// The person's id in Wikidata, "Q90", where it is known.
    public var wikidata: String?
    /// The posts that articles attest.
    public var tenures: [Tenure]
    /// Which articles name the person, and how: one entry per article, in article order.
    public var mentions: [Mention]
    /// Words that name the person, in article order.
    public var evidence: [SourcedEvidence]

    /// Makes a person.
    public init(
      key: String, name: String, aliases: [String] = [], countries: [CountryCode] = [],
      wikidata: String? = nil, tenures: [Tenure] = [], mentions: [Mention] = [],
      evidence: [SourcedEvidence] = []
    ) {
      self.key = key
      self.name = name
      self.aliases = aliases
      self.countries = countries
      self.wikidata = wikidata
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
}
