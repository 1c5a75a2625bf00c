import Analysis
package import Knowledge

/// The question who is around someone, and how they are linked with each other.
package struct EgoQuestion: Question {
  /// Who is in the middle, as the user typed it.
  package var name: String
  /// How many links away the farthest may be.
  package var depth: Int
  /// Which network.
  package var choice: NetworkChoice

  /// A question about a name.
  package init(about name: String, depth: Int = 1, in choice: NetworkChoice = NetworkChoice()) {
    self.name = name
    self.depth = depth
    self.choice = choice
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> EgoAnswer {
    let center = try names.find(name, kinds: choice.kinds)
    let network = try choice.network(of: graph, naming: &names)
    return EgoAnswer(
      graph: graph, network: network, center: center, depth: depth,
      ego: network.egoNetwork(of: center, depth: depth))
  }
}
