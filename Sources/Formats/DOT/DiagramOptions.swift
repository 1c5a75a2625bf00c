/// What a diagram shows of a graph.
public struct DiagramOptions: Sendable, Equatable {
  /// The networks that can be drawn.
  public enum View: String, Sendable, CaseIterable {
    /// Who met whom: people, linked by their meetings.
    case people
    /// Meetings and who took part in them.
    case meetings
    /// Institutions whose people met.
    case institutions
    /// Countries whose people met.
    case countries
  }

  /// Which network.
  public var view: View
  /// Whether announced meetings are drawn too, dashed.
  public var includesPlanned: Bool
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
  public var language: DiagramLanguage

  /// Makes options; the defaults suit a page of a report.
  public init(
    view: View = .people, includesPlanned: Bool = false, nodeLimit: Int? = 60,
    minimumMeetings: Int = 1, hubSize: Int = 6, scores: [String: Double] = [:],
    title: String? = nil, language: DiagramLanguage = .english
  ) {
    self.view = view
    self.includesPlanned = includesPlanned
    self.nodeLimit = nodeLimit
    self.minimumMeetings = minimumMeetings
    self.hubSize = hubSize
    self.scores = scores
    self.title = title
    self.language = language
  }
}
