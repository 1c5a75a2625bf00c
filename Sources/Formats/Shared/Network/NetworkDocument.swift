/// A network as plain values, for ``NodeLinkWriter``: what is a node and an edge was decided before.
///
///     NetworkDocument(
///       nodes: [.init(id: "person.a", kind: "person", label: "A", country: "MA"),
///               .init(id: "person.b", kind: "person", label: "B")],
///       edges: [.init(source: "person.a", target: "person.b", weight: 2, meetings: ["meeting.x"])])
///
/// Ids are unique, and edges name ids of nodes; the caller sees to both.
public struct NetworkDocument: Sendable, Equatable {
  /// The value of an attribute.
  public enum Value: Sendable, Equatable {
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case number(Double)
    /// Yes or no.
    case flag(Bool)
    /// Several texts.
    case texts([String])
  }

  /// A name and a value; attributes are written in the order of their array.
  public struct Attribute: Sendable, Equatable {
    /// The name; one that the format uses itself (`id`, `source`, `target`, `key`) gets a `_` behind.
    public var name: String
    /// The value.
    public var value: Value

    /// Makes an attribute.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    /// Makes an attribute, or none of a text that is missing.
    static func optional(_ name: String, _ text: String?) -> [Attribute] {
      text.map { [Attribute(name, .text($0))] } ?? []
    }
  }

  /// A node.
  public struct Node: Sendable, Equatable {
    /// Unique within the document.
    public var id: String
    /// What is known of the node.
    public var attributes: [Attribute]
    /// The days on which it was there, 1970-01-01 being 0; for formats with a timeline.
    public var spells: [ClosedRange<Int>] = []
    /// Where to draw it; for formats with positions.
    public var position: (x: Double, y: Double)? {
      get { coordinates.map { ($0.x, $0.y) } }
      set { coordinates = newValue.map { SIMD2($0.x, $0.y) } }
    }
    private var coordinates: SIMD2<Double>?

    /// The form to show, or else the id.
    var label: String { text("label") ?? id }

    /// An attribute that is a text; nil where there is none.
    func text(_ name: String) -> String? {
      for attribute in attributes where attribute.name == name {
        if case .text(let text) = attribute.value { return text }
      }
      return nil
    }

    /// Makes a node of an id and attributes.
    public init(id: String, attributes: [Attribute]) {
      self.id = id
      self.attributes = attributes
    }

    /// Makes a node with the usual attributes; what is nil is left out.
    public init(
      id: String, kind: String, label: String, country: String? = nil,
      more attributes: [Attribute] = []
    ) {
      self.id = id
      self.attributes =
        [Attribute("kind", .text(kind)), Attribute("label", .text(label))]
        + Attribute.optional("country", country) + attributes
    }
  }

  /// An edge.
  public struct Edge: Sendable, Equatable {
    /// The id of the node where it begins.
    public var source: String
    /// The id of the node where it ends.
    public var target: String
    /// What tells it from other edges of the same two nodes, in a multigraph.
    public var key: String?
    /// What is known of the edge.
    public var attributes: [Attribute]
    /// The days of its meetings, 1970-01-01 being 0; for formats with a timeline.
    public var spells: [ClosedRange<Int>] = []

    /// Makes an edge of its ends and attributes.
    public init(source: String, target: String, key: String? = nil, attributes: [Attribute]) {
      self.source = source
      self.target = target
      self.key = key
      self.attributes = attributes
    }

    /// Makes an edge with the usual attributes; what is nil is left out.
    ///
    /// - Parameters:
    ///   - weight: How strong the tie is.
    ///   - meetings: The keys of the meetings that it stands for.
    ///   - first: The first date, ISO 8601.
    ///   - last: The last date, ISO 8601.
    ///   - quote: A sentence that proves it.
    public init(
      source: String, target: String, key: String? = nil, weight: Double, meetings: [String],
      first: String? = nil, last: String? = nil, quote: String? = nil,
      more attributes: [Attribute] = []
    ) {
      self.source = source
      self.target = target
      self.key = key
      self.attributes =
        [Attribute("weight", .number(weight)), Attribute("meetings", .texts(meetings))]
        + Attribute.optional("first", first) + Attribute.optional("last", last)
        + Attribute.optional("evidence", quote) + attributes
    }
  }

  /// The weight among the attributes of an edge, 1 where there is none.
  static func weight(in attributes: [Attribute]) -> Double {
    for attribute in attributes where attribute.name == "weight" {
      switch attribute.value {
      case .number(let weight) where weight.isFinite: return weight
      case .integer(let weight): return Double(weight)
      default: break
      }
    }
    return 1
  }

  /// Whether edges have a direction.
  public var isDirected: Bool
  /// Whether two nodes may have several edges.
  public var isMultigraph: Bool
  /// What is known of the whole network: which tier of link, which filter.
  public var attributes: [Attribute]
  /// The nodes, in the order in which they are written.
  public var nodes: [Node]
  /// The edges, in the order in which they are written.
  public var edges: [Edge]

  /// Makes a document.
  public init(
    isDirected: Bool = false, isMultigraph: Bool = false, attributes: [Attribute] = [],
    nodes: [Node] = [], edges: [Edge] = []
  ) {
    self.isDirected = isDirected
    self.isMultigraph = isMultigraph
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
  }
}
