package import Text

/// Phrases of one or more words and what they mean; finds the longest that starts at a token.
package struct PhraseTable: Sendable {
  private typealias Value = [PhraseMeaning]

  private struct Node: Sendable {
    var value: Value?
    var continues: Bool
  }

  private let nodes: KeyTable<Node>

  /// Builds the table from phrases as they are written, cut by `tokenizer`.
  ///
  /// A phrase of two entries has the meanings of both.
  package init(_ entries: [(phrase: String, value: [PhraseMeaning])], tokenizer: Tokenizer) {
    var nodes: [UInt64: Node] = [:]
    for (phrase, value) in entries {
      let tokens = tokenizer.tokenize(Array(phrase.utf8)).tokens
      guard !tokens.isEmpty else { continue }
      var state: UInt64 = 0
      for (index, token) in tokens.enumerated() {
        state = Self.step(state, token.key)
        let isLast = index == tokens.count - 1
        var node = nodes[state] ?? Node(value: nil, continues: false)
        if isLast {
          node.value = (node.value ?? []) + value
        } else {
          node.continues = true
        }
        nodes[state] = node
      }
    }
    self.nodes = KeyTable(nodes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// The longest phrase that starts at `start` and its length in tokens.
  ///
  /// - Complexity: O(length of the longest phrase).
  package func longestMatch(_ tokens: [Token], at start: Int, limit: Int) -> (
    length: Int, value: [PhraseMeaning]
  )? {
    var state: UInt64 = 0
    var best: (Int, Value)?
    var index = start
    while index < limit {
      state = Self.step(state, tokens[index].key)
      guard let node = nodes[state] else { break }
      if let value = node.value { best = (index + 1 - start, value) }
      guard node.continues else { break }
      index += 1
    }
    return best
  }

  private static func step(_ state: UInt64, _ key: UInt64) -> UInt64 {
    (state &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1) ^ key
  }
}
