/// Finds the main text of a page and tells what the other paragraphs are.
///
/// The container of the main text is found by descending from the body into the child that holds
/// most of the running text, where text in menus, comments and the like counts nothing and text in
/// elements named for articles counts more.
///
/// > C. Kohlschütter, P. Fankhauser, W. Nejdl, "Boilerplate Detection using Shallow Text
/// > Features", WSDM 2010 (link density and length); A. Barbaresi, "Trafilatura", ACL 2021
/// > (names of classes).
struct MainContent {
  /// What becomes of a paragraph.
  enum Role: Equatable {
    case body, caption, teaser, boilerplate, dropped
  }

  /// A role for each block of the page.
  private(set) var roles: [Role]
  /// The first block of the main text's container.
  private(set) var container: Range<Int>

  private let tree: PageTree
  private let blocks: PageBlocks
  private let regions: PageRegions

  /// - Complexity: O(nodes × depth) at worst, O(nodes) on usual pages.
  init(tree: PageTree, blocks: PageBlocks, regions: PageRegions) {
    self.tree = tree
    self.blocks = blocks
    self.regions = regions
    roles = Array(repeating: .dropped, count: blocks.blocks.count)
    container = 0..<0
    container = blocks.range(of: findContainer(), in: tree)
    assignBody()
    assignLead()
    assignRest()
  }

  /// The weight of each block in the search for the container, as sums before each block.
  private func scores() -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(blocks.blocks.count + 1)
    for block in blocks.blocks {
      let hints = regions.hints(of: block)
      var score = Double(block.weight)
      if !hints.isDisjoint(with: .outside) || hints.contains(.caption) { score = 0 }
      if hints.contains(.article) { score *= 1.5 }
      if hints.contains([.article, .content]) { score *= 1.5 }
      if tree.nodes[block.node].tag == .paragraph { score *= 1.5 }
      sums.append((sums.last ?? 0) + score)
    }
    return sums
  }

  private func findContainer() -> Int {
    let sums = scores()
    func score(_ node: Int) -> Double {
      let range = blocks.range(of: node, in: tree)
      return sums[range.upperBound] - sums[range.lowerBound]
    }
    var current = 0
    while true {
      var best = -1
      var bestScore = 0.0
      var child = current + 1
      while child < Int(tree.nodes[current].end) {
        if tree.nodes[child].tag != .text {
          let value = score(child)
          if value > bestScore { (best, bestScore) = (child, value) }
        }
        child = Int(tree.nodes[child].end)
      }
      // A paragraph is never the container: the text is what it shares with its siblings.
      guard best >= 0, bestScore > 0.8 * score(current), tree.nodes[best].tag != .paragraph else {
        return current
      }
      current = best
    }
  }

  private mutating func assignBody() {
    var lastGood = -1
    var firstGood = -1
    for index in container {
      let block = blocks.blocks[index]
      let hints = regions.hints(of: block)
      let tag = tree.nodes[block.node].tag
      if hints.contains(.caption) {
        roles[index] =
          hints.isDisjoint(with: .worthless.subtracting(.credits)) ? .caption : .dropped
        continue
      }
      guard hints.isDisjoint(with: .outside) else { continue }
      if block.linkDensity > 0.6 || PageFurniture.announcesAnother(blocks.bytes(of: block)) {
        continue
      }
      let isSentence = endsSentence(block)
      let isGood = block.weight > 0 || (isSentence && tag == .paragraph && block.count > 25)
      guard
        isGood || isSentence || tag == .paragraph || tag == .heading || tag == .quote
          || tag == .listItem
      else { continue }
      if isGood {
        if firstGood < 0 { firstGood = index }
        lastGood = index
      }
      roles[index] = .body
    }
    // Headings and scraps around the running text announce something else.
    guard lastGood >= 0 else { return }
    for index in container where roles[index] == .body && (index < firstGood || index > lastGood) {
      roles[index] = .dropped
    }
  }

  /// Takes in the paragraphs between the headline and the container: the lead.
  private mutating func assignLead() {
    let headline = blocks.blocks.indices.last {
      $0 < max(container.lowerBound, firstBody) && tree.nodes[blocks.blocks[$0].node].level == 1
    }
    let from = headline ?? max(0, container.lowerBound - 12)
    for index in from..<max(from, container.lowerBound) {
      let block = blocks.blocks[index]
      let hints = regions.hints(of: block)
      let isLead = hints.contains(.lead) && block.count > 30
      guard hints.isDisjoint(with: .outside), !hints.contains(.caption), block.linkDensity < 0.4,
        tree.nodes[block.node].level != 1, isLead || (headline != nil && block.weight > 0)
      else { continue }
      roles[index] = .body
    }
  }

  private var firstBody: Int { roles.firstIndex(of: .body) ?? container.lowerBound }

  /// Tells announcements of other articles from what is worth nothing.
  private mutating func assignRest() {
    for index in roles.indices where roles[index] == .dropped {
      let block = blocks.blocks[index]
      let hints = regions.hints(of: block)
      guard hints.isDisjoint(with: .worthless), tree.nodes[block.node].level != 1 else { continue }
      if block.linkDensity > 0.6 || hints.contains(.related) {
        if block.count >= 40 { roles[index] = .teaser }
      } else if !container.contains(index), block.weight > 0 {
        roles[index] = hints.contains(.sidebar) ? .boilerplate : .teaser
      }
    }
  }

  /// Whether a block ends as a sentence does.
  private func endsSentence(_ block: PageBlock) -> Bool {
    var bytes = blocks.bytes(of: block)
    while let last = bytes.last, last == 0x22 || last == 0x29 || last == 0x5D { bytes.removeLast() }
    // » and ” and … and the no-break space before »
    let closers: [[UInt8]] = [[0xC2, 0xBB], [0xE2, 0x80, 0x9D], [0xC2, 0xA0]]
    while let closer = closers.first(where: { bytes.suffix($0.count) == $0[...] }) {
      bytes.removeLast(closer.count)
      while bytes.last == 0x20 { bytes.removeLast() }
    }
    guard let last = bytes.last else { return false }
    return last == 0x2E || last == 0x21 || last == 0x3F || bytes.suffix(3) == [0xE2, 0x80, 0xA6]
  }
}
