import Knowledge

/// The date of publication that a reader sees on a page whose metadata has none: in a line under the
/// headline, above it, or at the end of the article.
///
/// What such a line may say is for the reader of dates in words; here it is found where it stands.
struct VisibleDate {
  /// No longer line tells of the publication.
  private static let lineLimit = 200
  /// How many paragraphs above the headline are looked at.
  private static let aboveLimit = 8
  /// How many lines around the article are looked at.
  private static let lineCount = 24

  private let tree: PageTree
  private let blocks: PageBlocks
  private let regions: PageRegions
  private let content: MainContent

  init(tree: PageTree, blocks: PageBlocks, regions: PageRegions, content: MainContent) {
    self.tree = tree
    self.blocks = blocks
    self.regions = regions
    self.content = content
  }

  /// The date, as `words` reads it.
  ///
  /// - Complexity: O(blocks) and a few calls of `words`.
  func date(_ words: @escaping WrittenDates) -> PartialDate? {
    let headline = headline
    let body = content.roles.firstIndex(of: .body) ?? blocks.blocks.count
    let last = content.roles.lastIndex(of: .body) ?? -1
    let start = headline.map { $0 + 1 } ?? max(0, body - Self.aboveLimit)
    let end = max(content.container.upperBound, last + 4)
    // What stands under the headline, then what stands at the end, read as one head of an article;
    // then each line by itself, for the first counts.
    let under = lines(in: start..<max(start, body + 1), before: body)
    let after = lines(in: max(start, body + 1)..<max(start, body + 1, end), before: body)
    if let found = words((under + after).joined(separator: "\n\n")) { return found }
    if let found = (under + after).lazy.compactMap({ words($0) }).first { return found }
    guard let headline else { return nil }
    // The head of the page itself has the day of the visit.
    let above = lines(
      in: max(0, headline - Self.aboveLimit)..<headline, before: body,
      outside: Self.elsewhere.union(.header))
    return above.reversed().lazy.compactMap { words($0) }.first
  }

  /// The block of the headline: the last first-level heading before the text.
  private var headline: Int? {
    let body = content.roles.firstIndex(of: .body) ?? blocks.blocks.count
    return blocks.blocks.indices.last {
      $0 <= body && tree.nodes[blocks.blocks[$0].node].level == 1
    }
  }

  /// The short lines with digits of some blocks that are not parts of other things on the page.
  ///
  /// - Parameter body: the first block of running text; sentences from there on are no lines.
  private func lines(
    in range: Range<Int>, before body: Int, outside elsewhere: ElementHints = Self.elsewhere
  ) -> [String] {
    var found: [String] = []
    for index in range.clamped(to: blocks.blocks.indices) where found.count < Self.lineCount {
      let block = blocks.blocks[index]
      guard block.count <= Self.lineLimit, tree.nodes[block.node].level != 1 else { continue }
      guard regions.hints(of: block).isDisjoint(with: elsewhere) else { continue }
      let bytes = blocks.bytes(of: block)
      guard bytes.count(where: ASCII.isDigit) >= 4 else { continue }
      if index >= body, ProseLine(bytes).endsSentence { continue }
      found.append(String(decoding: bytes, as: UTF8.self))
    }
    return found
  }

  /// Parts of a page whose dates are those of other things.
  private static let elsewhere: ElementHints = [
    .navigation, .comments, .related, .sidebar, .advertisement, .overlay, .footer, .hidden, .form,
    .caption,
  ]
}
