/// A network as it is to be drawn: what stands where is decided later, by a layout engine.
///
/// It knows nothing of meetings or articles; ``Diagram/init(whoMetWhom:options:)`` makes one from a
/// graph, and ``DOTWriter`` writes it. Plain values, no units but those named.
public struct Diagram: Sendable, Equatable {
  /// What a node stands for; each kind has a shape of its own.
  public enum NodeKind: String, Sendable, CaseIterable {
    /// A circle.
    case person
    /// A rounded square.
    case institution
    /// A hexagon.
    case country
    /// A diamond.
    case meeting
  }

  /// A node.
  public struct Node: Sendable, Equatable {
    /// Unique within the diagram; it becomes the `id` of the SVG element.
    public var id: String
    /// What it stands for.
    public var kind: NodeKind
    /// The name under the shape; long ones are wrapped.
    public var label: String
    /// A second, smaller line, such as a post.
    public var detail: String?
    /// How large, 0…1, in proportion to the area.
    public var size: Double
    /// The key of one of ``Diagram/groups``, which gives the colour; nil or an unlisted key is grey.
    public var group: String?
    /// What is shown when the pointer rests on it; lines separated by line feeds.
    public var tooltip: String
    /// Where a click leads; only `http` and `https` addresses are written.
    public var url: String?
    /// Whether the picture is about this node; it gets a ring.
    public var isCenter = false
    /// Where it stands; nil lets the layout decide, which it does unless all nodes have one.
    public var position: Point?

    /// Makes a node.
    public init(
      id: String, kind: NodeKind, label: String, detail: String? = nil, size: Double = 0,
      group: String? = nil, tooltip: String = "", url: String? = nil
    ) {
      self.id = id
      self.kind = kind
      self.label = label
      self.detail = detail
      self.size = size
      self.group = group
      self.tooltip = tooltip
      self.url = url
    }
  }

  /// How an edge is drawn.
  public enum EdgeStyle: String, Sendable, CaseIterable {
    /// It took place.
    case solid
    /// It is only planned.
    case dashed
  }

  /// An undirected edge between two different nodes.
  public struct Edge: Sendable, Equatable {
    /// Unique within the diagram; it becomes the `id` of the SVG element.
    public var id: String
    /// The position of one node in ``Diagram/nodes``.
    public var source: Int
    /// The position of the other node.
    public var target: Int
    /// How many meetings: the width.
    public var weight: Double
    /// Solid or dashed.
    public var style: EdgeStyle
    /// What is shown when the pointer rests on it; lines separated by line feeds.
    public var tooltip: String
    /// Where a click leads; only `http` and `https` addresses are written.
    public var url: String?

    /// Makes an edge.
    public init(
      id: String, source: Int, target: Int, weight: Double = 1, style: EdgeStyle = .solid,
      tooltip: String = "", url: String? = nil
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.weight = weight
      self.style = style
      self.tooltip = tooltip
      self.url = url
    }
  }

  /// A colour of the legend.
  public struct Group: Sendable, Equatable {
    /// What nodes refer to.
    public var key: String
    /// What the legend says.
    public var name: String
    /// One to three letters that stand for the colour where there is none.
    public var sign: String

    /// Makes a group; without a sign the first letters of its key are taken.
    public init(key: String, name: String, sign: String? = nil) {
      self.key = key
      self.name = name
      self.sign = sign ?? String(key.prefix(2))
    }
  }

  /// A point of the picture, in points of 1/72 inch, the second axis upwards.
  public struct Point: Sendable, Equatable {
    /// To the right.
    public var x: Double
    /// Upwards.
    public var y: Double

    /// Makes a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A named rectangle behind the nodes, such as a country of a map.
  public struct Region: Sendable, Equatable {
    /// What stands in its upper left corner.
    public var name: String
    /// The lower left corner.
    public var low: Point
    /// The upper right corner.
    public var high: Point

    /// Makes a region.
    public init(name: String, low: Point, high: Point) {
      self.name = name
      self.low = low
      self.high = high
    }
  }

  /// What the weights of edges count.
  public enum LinkUnit: Sendable {
    /// Meetings.
    case meetings
    /// Articles that name both ends.
    case articles
  }

  /// The headline.
  public var title: String
  /// The line under it: period and number of articles.
  public var subtitle: String
  /// How the view is thinned and how to see all; empty where nothing is left out.
  public var note: String
  /// The nodes; their order is that of the output.
  public var nodes: [Node]
  /// The edges.
  public var edges: [Edge]
  /// The colours, the first ones of the palette first; at most ``GroupPalette/colors`` many.
  public var groups: [Group]
  /// The language of the legend.
  public var language: DisplayLanguage
  /// Whether the members of a group stand on a ground of their own, and what the legend says of it;
  /// nil for colour alone.
  public var groupMark: String?
  /// What the weights of edges count.
  public var linkUnit = LinkUnit.meetings
  /// The rectangles behind the nodes; only for nodes that have positions.
  public var regions: [Region] = []
  /// The picture in a few sentences, for those who cannot see it.
  public var summary = ""

  /// Makes a diagram.
  public init(
    title: String = "", subtitle: String = "", note: String = "", nodes: [Node] = [],
    edges: [Edge] = [], groups: [Group] = [], language: DisplayLanguage = .english
  ) {
    self.title = title
    self.subtitle = subtitle
    self.note = note
    self.nodes = nodes
    self.edges = edges
    self.groups = groups
    self.language = language
  }
}
