/// What each element of a page is part of: its own hints and those of the elements around it.
///
/// A hint that would throw away most of the page's running text is not believed: themes put words
/// like `with-sidebar` on the element that holds everything.
struct PageRegions {
  /// For each node, hints of it and of all its ancestors.
  private(set) var hints: [ElementHints] = []
  /// For each node, its own believed hints.
  private(set) var own: [ElementHints] = []

  /// - Complexity: O(nodes + bytes of classes and ids).
  init(_ tree: PageTree, _ blocks: PageBlocks) {
    let total = blocks.weightBefore.last ?? 0
    hints.reserveCapacity(tree.nodes.count)
    own.reserveCapacity(tree.nodes.count)
    var headings: [Int] = []
    for index in tree.nodes.indices where tree.nodes[index].level == 1 { headings.append(index) }
    for (index, node) in tree.nodes.enumerated() {
      let inherited = node.parent < 0 ? [] : hints[Int(node.parent)]
      guard node.tag != .text else {
        hints.append(inherited)
        own.append([])
        continue
      }
      var hint = ElementHints(tree: tree, node: index)
      if !hint.isDisjoint(with: .outside) || hint.contains(.caption) {
        let weight = blocks.weight(of: index, in: tree)
        if weight * 2 > total { hint.subtract(.outside.union(.caption)) }
        if weight * 6 > total { hint.subtract(.weak) }
        if node.tag == .body || node.tag == .html || node.tag == .main {
          hint.subtract(.outside.union(.caption))
        }
        if hint.contains(.header), headings.contains(where: { $0 >= index && $0 < Int(node.end) }) {
          hint.remove(.header)
        }
      }
      if node.tag == .body { hint.subtract([.article, .content]) }
      own.append(hint)
      hints.append(inherited.union(hint))
    }
  }

  /// The hints that hold for a paragraph: of its element and of what wraps all of its text.
  func hints(of block: PageBlock) -> ElementHints {
    hints[block.node].union(hints[block.wrapper])
  }
}
