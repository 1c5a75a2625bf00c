public import Analysis

/// What a diagram shows of a graph.
public struct DiagramOptions: Sendable, Equatable {
  /// What the colours of nodes say.
  public enum Grouping: Sendable, CaseIterable {
    /// Their states.
    case countries
    /// Groups that met more among themselves than with others (Leiden method), each on a ground of
    /// its own.
    case communities
  }

  /// Which network.
  public var view: NetworkView
  /// What a link says.
  public var tier: LinkTier
  /// Which meetings count; planned ones, if they do, are drawn dashed.
  public var filter: MeetingFilter
  /// Whom the picture is about; nil for everyone.
  public var focus: EntityReference?
  /// How many links away from the focus a node may be.
  public var depth: Int
  /// What nodes are told apart by.
  public var grouping: Grouping
  /// Links stay whose disparity significance is below this, and those that alone connect; nil
  /// thins only pictures that have many links.
  public var backboneLevel: Double?
  /// Whether nodes stand in their countries, on a simplified map.
  public var isMap: Bool
  /// The most nodes to show; nil shows all, and leaves out no edge either.
  public var nodeLimit: Int?
  /// Only people (institutions, countries) with at least this many meetings.
  public var minimumMeetings: Int
  /// Above this many participants a meeting becomes a node instead of links among all of them.
  public var hubSize: Int
  /// Centrality by entity key, for sizes and for the choice of nodes; by default the number of
  /// meetings that a node's links stand for.
  public var scores: [String: Double]
  /// The headline; nil for the view's own.
  public var title: String?
  /// The language of title, legend and notes.
  public var language: DisplayLanguage

  /// Makes options; the defaults suit a page of a report.
  public init(
    view: NetworkView = .personPerson, tier: LinkTier = .met,
    filter: MeetingFilter = MeetingFilter(),
    focus: EntityReference? = nil, depth: Int = 1, grouping: Grouping = .countries,
    backboneLevel: Double? = nil, isMap: Bool = false, nodeLimit: Int? = 60,
    minimumMeetings: Int = 1, hubSize: Int = 6, scores: [String: Double] = [:],
    title: String? = nil, language: DisplayLanguage = .english
  ) {
    self.view = view
    self.tier = tier
    self.filter = filter
    self.focus = focus
    self.depth = depth
    self.grouping = grouping
    self.backboneLevel = backboneLevel
    self.isMap = isMap
    self.nodeLimit = nodeLimit
    self.minimumMeetings = minimumMeetings
    self.hubSize = hubSize
    self.scores = scores
    self.title = title
    self.language = language
  }
}

extension DiagramOptions {
  /// The picture of the network that is exported, with the defaults of pictures.
  init(_ options: ExportOptions) {
    self.init(
      view: options.view, tier: options.tier, filter: options.filter,
      language: options.language)
  }
}
