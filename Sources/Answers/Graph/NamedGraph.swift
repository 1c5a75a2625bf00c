package import Graphs
import Text

/// Any graph, with the names of its nodes.
package struct NamedGraph: Sendable {
  /// Where it comes from, as the user named it.
  package let origin: String
  /// The graph.
  package let graph: CSRGraph
  /// The names of nodes; nil where the nodes are numbers.
  private let names: [String]?

  /// A graph with one name per node, or without names.
  ///
  /// - Precondition: There are as many names as nodes.
  package init(_ graph: CSRGraph, names: [String]? = nil, origin: String) {
    precondition(names.map { $0.count == graph.nodeCount } ?? true, "a name for each node")
    self.graph = graph
    self.names = names
    self.origin = origin
  }

  /// The name of a node.
  package func name(of node: NodeID) -> String { names?[node.index] ?? "\(node.index)" }

  /// The node of a name.
  ///
  /// - Throws: A ``QuestionError`` where there is none.
  package func node(named name: String) throws(QuestionError) -> NodeID {
    if let names {
      if let index = names.firstIndex(of: name) { return NodeID(index) }
      let folded = Folding.folded(name)
      let found = names.indices.filter { Folding.folded(names[$0]) == folded }
      if let index = found.first, found.count == 1 { return NodeID(index) }
    } else if let index = Int(name), graph.nodeCount > index, index >= 0 {
      return NodeID(index)
    }
    throw QuestionError(
      "no node is called '\(name)'; see which there are with '--measure degree --all'.")
  }
}
