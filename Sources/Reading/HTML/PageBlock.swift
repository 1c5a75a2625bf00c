/// A paragraph of a page: text between two elements that separate.
struct PageBlock {
  /// The element that the text stands in, the nearest that separates.
  var node: Int
  /// Where its text is in ``PageBlocks/text``; white space collapsed, `<br>` as a line feed.
  var start: Int
  var end: Int
  /// Bytes of its text that are in links.
  var linked: Int
  /// The innermost element below `node` that holds all of the text, such as a `span`.
  var wrapper: Int

  var count: Int { end - start }
  var linkDensity: Double { count == 0 ? 0 : Double(linked) / Double(count) }

  /// How much it looks like a paragraph of running text: bytes outside links, or 0.
  var weight: Int { count - linked >= 60 && linkDensity < 0.5 ? count - linked : 0 }
}

/// The paragraphs of a page in document order, and which of them each element holds.
struct PageBlocks {
  private(set) var blocks: [PageBlock] = []
  private(set) var text: [UInt8] = []
  /// For each node the first block in it or after it; one more entry at the end.
  ///
  /// Rises from node to node, and is never above the number of blocks.
  private(set) var firstBlock: [Int32] = []
  /// Sums of weights before each block.
  private(set) var weightBefore: [Int] = [0]

  private var node = 0
  private var wrapper = -1
  private var start = 0
  private var linked = 0
  private var breaks = 0

  /// Cuts a page into paragraphs.
  ///
  /// - Complexity: O(n).
  init(_ tree: PageTree) {
    firstBlock.reserveCapacity(tree.nodes.count + 1)
    var open: [Int] = []
    var linkEnd = 0
    var headEnd = 0
    for index in tree.nodes.indices {
      while let last = open.last, Int(tree.nodes[last].end) <= index {
        open.removeLast()
        flush()
        node = open.last ?? 0
      }
      let current = tree.nodes[index]
      if current.tag.separates {
        flush()
        open.append(index)
        node = index
      }
      firstBlock.append(Int32(blocks.count + (text.count > start ? 1 : 0)))
      if current.tag == .head { headEnd = Int(current.end) }
      if index < headEnd { continue }
      switch current.tag {
      case .link: linkEnd = max(linkEnd, Int(current.end))
      case .lineBreak: breaks += 1
      case .text where Int(current.parent) >= 0:
        guard tree.nodes[Int(current.parent)].tag != .script else { continue }
        let range = Int(current.textStart)..<Int(current.textEnd)
        let before = text.count
        append(tree.bytes, range)
        if text.count > before {
          if wrapper < 0 { wrapper = Int(current.parent) } else { wrapper = node }
          if index < linkEnd { linked += text.count - before }
        }
      default: break
      }
    }
    flush()
    firstBlock.append(Int32(blocks.count))
  }

  /// The blocks in an element's subtree.
  ///
  /// An inline element has those that begin in it.
  func range(of node: Int, in tree: PageTree) -> Range<Int> {
    let first = Int(firstBlock[node])
    return first..<max(first, Int(firstBlock[Int(tree.nodes[node].end)]))
  }

  /// The weight of an element's subtree, in O(1).
  func weight(of node: Int, in tree: PageTree) -> Int {
    let range = range(of: node, in: tree)
    return weightBefore[range.upperBound] - weightBefore[range.lowerBound]
  }

  func bytes(of block: PageBlock) -> ArraySlice<UInt8> { text[block.start..<block.end] }

  /// Adds text with its white space collapsed; line breaks before it become line feeds, two or
  /// more of them a new paragraph.
  private mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    let span = bytes.span
    for index in range {
      var byte = span[index]
      if ASCII.isSpace(byte) { byte = 0x20 }
      // A no-break space is C2 A0 and stays: French puts one before some punctuation.
      if breaks > 0, byte != 0x20 {
        if breaks > 1 {
          flush()
        } else if text.count > start {
          if text.last == 0x20 { text.removeLast() }
          text.append(0x0A)
        }
        breaks = 0
      }
      if byte == 0x20, text.count == start || text.last == 0x20 || breaks > 0 { continue }
      text.append(byte)
    }
  }

  /// False where the pending text is empty or made of no-break spaces and zero-width characters.
  private var hasVisibleText: Bool {
    var index = start
    while index < text.count {
      switch text[index] {
      case 0x20, 0x0A: index += 1
      case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: index += 2
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] < 0x90:
        index += 3
      default: return true
      }
    }
    return false
  }

  /// Takes back what inline elements were told of text that became no block.
  ///
  /// They were to begin after the block that was pending, whose place the next one takes.
  private mutating func forgetPending() {
    var index = firstBlock.count - 1
    while index >= 0, Int(firstBlock[index]) > blocks.count {
      firstBlock[index] = Int32(blocks.count)
      index -= 1
    }
  }

  private mutating func flush() {
    while text.count > start, text.last == 0x20 || text.last == 0x0A { text.removeLast() }
    if !hasVisibleText {
      text.removeLast(text.count - start)
      forgetPending()
    }
    if text.count > start {
      let block = PageBlock(
        node: node, start: start, end: text.count, linked: min(linked, text.count - start),
        wrapper: wrapper < 0 ? node : wrapper)
      blocks.append(block)
      weightBefore.append((weightBefore.last ?? 0) + block.weight)
    }
    start = text.count
    linked = 0
    wrapper = -1
    breaks = 0
  }
}
