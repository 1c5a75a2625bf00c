public import Analysis
public import Knowledge

/// A knowledge graph as ten tables, with the edges of one network among them.
///
/// All tables but `edges` hold the whole graph. Ids are the keys of the graph, unique over all
/// kinds. Documentation/Formats/tables.md says what each column means.
public struct GraphTables: Sendable {
  /// The graph.
  let graph: KnowledgeGraph
  /// The network of the table `edges`.
  let network: Network

  /// Makes the tables of a valid graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - network: A network of that graph.
  public init(_ graph: KnowledgeGraph, network: Network) {
    self.graph = graph
    self.network = network
  }

  /// The tables, those that others refer to first.
  enum Part: CaseIterable {
    case articles, nodes, meetings, participations, tenures, mentions, reports, evidence, merges
    case edges

    /// What the table is.
    var table: Table {
      switch self {
      case .articles: GraphTables.articles
      case .nodes: GraphTables.nodes
      case .meetings: GraphTables.meetings
      case .participations: GraphTables.participations
      case .tenures: GraphTables.tenures
      case .mentions: GraphTables.mentions
      case .reports: GraphTables.reports
      case .evidence: GraphTables.evidence
      case .merges: GraphTables.merges
      case .edges: GraphTables.edges
      }
    }
  }

  /// Hands over the rows of a table, in the order of the graph.
  ///
  /// - Complexity: O(n) in the rows.
  /// - Throws: What the rows' place throws.
  func write(_ part: Part, to rows: inout some RowSink) throws {
    switch part {
    case .articles: try articleRows(&rows)
    case .nodes: try nodeRows(&rows)
    case .meetings: try meetingRows(&rows)
    case .participations: try participationRows(&rows)
    case .tenures: try tenureRows(&rows)
    case .mentions: try mentionRows(&rows)
    case .reports: try reportRows(&rows)
    case .evidence: try evidenceRows(&rows)
    case .merges: try mergeRows(&rows)
    case .edges: try edgeRows(&rows)
    }
  }

  static let articles = Table(
    name: "articles", meaning: "An article that the graph was made of.",
    columns: [
      .init(name: "id", type: .text, meaning: "the key of the article"),
      .init(name: "article", type: .text, meaning: "the id that the article came with"),
      .init(name: "title", type: .text, isOptional: true, meaning: "the headline"),
      .init(
        name: "published", type: .text, isOptional: true,
        meaning: "date as known: YYYY, YYYY-MM or YYYY-MM-DD"),
      .init(
        name: "published_day", type: .date, isOptional: true,
        meaning: "the first day that it can mean"),
      .init(
        name: "source", type: .text, isOptional: true, meaning: "the newspaper, agency or site"),
      .init(name: "url", type: .text, isOptional: true, meaning: "where it can be read"),
      .init(name: "language", type: .text, isOptional: true, meaning: "ISO 639-1"),
      .init(
        name: "sha256", type: .text, isOptional: true,
        meaning: "digest of the text that offsets count in"),
    ], key: ["id"])

  static let nodes = Table(
    name: "nodes", meaning: "A person, institution, country, place or meeting.",
    columns: [
      .init(name: "id", type: .text, meaning: "the key, unique over all kinds"),
      .init(name: "kind", type: .text, meaning: "person, institution, country, place or meeting"),
      .init(name: "name", type: .text, meaning: "the form to show; of a meeting, who took part"),
      .init(
        name: "country", type: .text, isOptional: true,
        meaning:
          "ISO 3166-1 code; of a person with several, the first; of a meeting, that of the place"),
      .init(
        name: "countries", type: .text, isOptional: true,
        meaning: "all codes of a person, as a list"),
      .init(
        name: "aliases", type: .text, isOptional: true,
        meaning: "other forms of the name, as a list"),
      .init(
        name: "posts", type: .text, isOptional: true,
        meaning: "titles of the posts of a person, as a list"),
      .init(
        name: "articles", type: .integer, isOptional: true, meaning: "how many articles name it"),
      .init(
        name: "wikidata", type: .text, isOptional: true,
        meaning: "the id of a person in Wikidata, such as Q90"),
    ], key: ["id"])

  static let meetings = Table(
    name: "meetings", meaning: "A meeting, with what all articles say of it.",
    columns: [
      .init(name: "id", type: .text, references: "nodes", meaning: "the key"),
      .init(
        name: "kind", type: .text,
        meaning: "talks, visit, audience, signing, summit, call, ceremony, award, hearing or other"),
      .init(name: "status", type: .text, meaning: "held, planned, reported, cancelled or denied"),
      .init(
        name: "start", type: .text, isOptional: true,
        meaning: "date as known: YYYY, YYYY-MM or YYYY-MM-DD"),
      .init(name: "end", type: .text, isOptional: true, meaning: "last date of a span, as known"),
      .init(
        name: "first_day", type: .date, isOptional: true,
        meaning: "the first day that the date can mean"),
      .init(
        name: "last_day", type: .date, isOptional: true, meaning: "the last day that it can mean"),
      .init(
        name: "date_basis", type: .text,
        meaning: "explicit, weekday-agreement, relative-to-publication, inherited or unknown"),
      .init(
        name: "place", type: .text, isOptional: true, references: "nodes",
        meaning: "the key of the place"),
      .init(name: "place_name", type: .text, isOptional: true, meaning: "its name"),
      .init(
        name: "place_country", type: .text, isOptional: true,
        meaning: "ISO code, also where no town is known"),
      .init(name: "sources", type: .integer, meaning: "how many articles tell of it"),
      .init(name: "confidence", type: .real, meaning: "how sure it is, 0 to 1"),
      .init(name: "quote", type: .text, isOptional: true, meaning: "the sentence that proves it"),
    ], key: ["id"])

  static let participations = Table(
    name: "participations", meaning: "A part that somebody played in a meeting.",
    columns: [
      .init(name: "meeting", type: .text, references: "meetings", meaning: "the meeting"),
      .init(
        name: "number", type: .integer,
        meaning: "which part of the meeting, from 1; one person may play two"),
      .init(
        name: "participant", type: .text, references: "nodes",
        meaning: "the person, institution or country"),
      .init(name: "participant_kind", type: .text, meaning: "person, institution or country"),
      .init(
        name: "role", type: .text,
        meaning: "host, visitor, chair, signatory, witness, mediator or participant"),
      .init(
        name: "on_behalf_of", type: .text, isOptional: true,
        meaning: "keys of institutions, as a list"),
    ], key: ["meeting", "number"])

  static let tenures = Table(
    name: "tenures", meaning: "A post that articles give a person.",
    columns: [
      .init(name: "id", type: .text, meaning: "the key"),
      .init(name: "person", type: .text, references: "nodes", meaning: "the person"),
      .init(name: "title", type: .text, meaning: "the function, as the articles write it"),
      .init(
        name: "institution", type: .text, isOptional: true, references: "nodes",
        meaning: "the institution"),
      .init(
        name: "country", type: .text, isOptional: true,
        meaning: "ISO code of the state that it serves"),
      .init(
        name: "period", type: .text, meaning: "current, former, future or acting, when attested"),
      .init(
        name: "first_attested", type: .text, isOptional: true,
        meaning: "the earliest date that attests it, as known"),
      .init(name: "last_attested", type: .text, isOptional: true, meaning: "the latest"),
    ], key: ["id"])

  static let mentions = Table(
    name: "mentions",
    meaning: "That an article names a person or institution, or evokes a country.",
    columns: [
      .init(name: "node", type: .text, references: "nodes", meaning: "who or what is named"),
      .init(name: "article", type: .text, references: "articles", meaning: "where"),
      .init(
        name: "form", type: .text, isOptional: true,
        meaning: "the fullest form there; none for countries"),
    ], key: ["node", "article"])

  static let reports = Table(
    name: "reports", meaning: "What one article says of a meeting.",
    columns: [
      .init(name: "meeting", type: .text, references: "meetings", meaning: "the meeting"),
      .init(name: "number", type: .integer, meaning: "which report of the meeting, from 1"),
      .init(name: "article", type: .text, references: "articles", meaning: "who says so"),
      .init(name: "status", type: .text, meaning: "held, planned, reported, cancelled or denied"),
      .init(name: "start", type: .text, isOptional: true, meaning: "date as known"),
      .init(name: "end", type: .text, isOptional: true, meaning: "last date of a span, as known"),
      .init(name: "date_basis", type: .text, meaning: "how the date was found"),
      .init(name: "place", type: .text, isOptional: true, meaning: "as written"),
      .init(name: "confidence", type: .real, meaning: "how sure extraction was, 0 to 1"),
      .init(name: "rule", type: .text, isOptional: true, meaning: "the rule that found it"),
    ], key: ["meeting", "number"])

  static let evidence = Table(
    name: "evidence",
    meaning: "Words of an article that prove a person, institution, post or meeting.",
    columns: [
      .init(
        name: "subject", type: .text, meaning: "the key of what they prove: a node or a tenure"),
      .init(name: "number", type: .integer, meaning: "which evidence of the subject, from 1"),
      .init(name: "subject_kind", type: .text, meaning: "person, institution, tenure or meeting"),
      .init(name: "article", type: .text, references: "articles", meaning: "where they stand"),
      .init(name: "zone", type: .text, meaning: "the part of the page: title or body, for example"),
      .init(
        name: "start", type: .integer,
        meaning:
          "offset of the first code point in the text (in the headline, if the zone is title)"),
      .init(name: "end", type: .integer, meaning: "offset after the last code point"),
      .init(name: "quote", type: .text, meaning: "the words, exactly"),
    ], key: ["subject", "number"])

  static let merges = Table(
    name: "suggested_merges", meaning: "Two people who may be one, for a person to decide.",
    columns: [
      .init(name: "first", type: .text, references: "nodes", meaning: "the one"),
      .init(name: "second", type: .text, references: "nodes", meaning: "the other"),
      .init(
        name: "reason", type: .text, meaning: "why they may be one, and why they were kept apart"),
    ])

  static let edges = Table(
    name: "edges", meaning: "A link of the network that was chosen (--view, --tier, --from, --to).",
    columns: [
      .init(name: "source", type: .text, references: "nodes", meaning: "the one end"),
      .init(
        name: "target", type: .text, references: "nodes",
        meaning: "the other end; links have no direction"),
      .init(
        name: "weight", type: .real,
        meaning: "how strong the tie is: the number of meetings, unless weighted otherwise"),
      .init(name: "meetings", type: .integer, meaning: "how many meetings it stands for"),
      .init(
        name: "first_day", type: .date, isOptional: true,
        meaning: "the first day that the first meeting can mean"),
      .init(
        name: "last_day", type: .date, isOptional: true,
        meaning: "the last day that the last meeting can mean"),
      .init(
        name: "meeting_ids", type: .text, isOptional: true,
        meaning: "keys of the meetings, as a list"),
      .init(
        name: "article", type: .text, isOptional: true, references: "articles",
        meaning: "the article of the quote"),
      .init(
        name: "quote", type: .text, isOptional: true, meaning: "a sentence that proves the link"),
    ], key: ["source", "target"])
}
