/// A web page as flat arrays: nodes in document order, all text in one buffer.
///
/// Invariants: node 0 is the root; a node's descendants are the nodes between it and its `end`;
/// `attributes` is sorted by node.
struct PageTree {
  struct Node {
    var tag: PageTag
    /// 1…6 for headings, else 0.
    var level: UInt8 = 0
    var parent: Int32
    /// The first node after the node's descendants.
    var end: Int32
    /// The text of a text node, in ``PageTree/bytes``.
    var textStart: Int32 = 0
    var textEnd: Int32 = 0
    var attributes: Range<Int32> = 0..<0
  }

  struct Attribute {
    var name: PageAttribute
    var start: Int32
    var end: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  var bytes: [UInt8] = []

  /// The bytes of an attribute's value, or nil where the node does not have it.
  func attribute(_ name: PageAttribute, of node: Int) -> ArraySlice<UInt8>? {
    for index in nodes[node].attributes {
      let attribute = attributes[Int(index)]
      if attribute.name == name { return bytes[Int(attribute.start)..<Int(attribute.end)] }
    }
    return nil
  }

  /// An attribute's value without white space at its ends; nil where absent or blank.
  func value(_ name: PageAttribute, of node: Int) -> String? {
    guard let slice = attribute(name, of: node) else { return nil }
    let content = ASCII.trimmed(slice)
    return content.isEmpty ? nil : String(decoding: content, as: UTF8.self)
  }

  /// The text below a node, white space collapsed; no more of it than a headline can have.
  ///
  /// - Complexity: O(size of the subtree) for small ones, O(1) for large ones.
  func text(of node: Int) -> String {
    var result: [UInt8] = []
    for index in node..<min(Int(nodes[node].end), node + 500) where result.count < 2000 {
      let child = nodes[index]
      if child.tag.separates || child.tag == .lineBreak, result.last != 0x20 { result.append(0x20) }
      guard child.tag == .text else { continue }
      for byte in bytes[Int(child.textStart)..<Int(child.textEnd)].prefix(2000) {
        if !ASCII.isSpace(byte) {
          result.append(byte)
        } else if result.last != 0x20 {
          result.append(0x20)
        }
      }
    }
    return String(decoding: ASCII.trimmed(result[...]), as: UTF8.self)
  }
}
