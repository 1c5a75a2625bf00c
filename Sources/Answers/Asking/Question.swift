package import Knowledge

/// Something that can be asked of a graph of who met whom.
package protocol Question: Sendable {
  /// What it leads to.
  associatedtype Reply: Answer

  /// Asks it.
  ///
  /// - Parameters:
  ///   - graph: Who met whom.
  ///   - names: Finds whom the question names, in the same graph.
  /// - Throws: A ``QuestionError`` for a name that fits nobody, or for what cannot be computed.
  func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> Reply
}

/// Why a question has no answer, not even an empty one.
package struct QuestionError: Error, Equatable, CustomStringConvertible {
  /// What, and what to do.
  package var description: String

  /// An error with its description.
  package init(_ description: String) { self.description = description }
}
