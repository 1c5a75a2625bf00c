import CLibXML2
import Text

/// Parses pages with libxml2's HTML parser, which mends any markup, into a ``PageTree``.
///
/// All pointers of libxml2 live in this file, and none outlives a call.
enum PageParser {
  /// More nodes than any news page has; what follows them is not read.
  static let nodeLimit = 2_000_000

  /// Pages up to this size may nest elements as deep as they like.
  ///
  /// In larger ones libxml2 stops
  /// at 256 levels, which no news page has: its time grows with depth times end tags.
  static let deepLimit = 1 << 18

  /// Parses a page that is UTF-8 already; nil where libxml2 finds no element in it.
  ///
  /// - Complexity: O(n) but for hostile nesting (see ``deepLimit``), without recursion.
  static func parse(_ page: [UInt8]) -> PageTree? {
    guard page.count <= Int32.max else { return nil }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let parsed = unsafe page.withUnsafeBytes { buffer in
      // libxml2 copies what it keeps; the buffer is not used after the call.
      unsafe entrevue_html_parse(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        Int32(options), page.count <= deepLimit ? 1 : 0)
    }
    guard let document = unsafe parsed else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
    var tree = PageTree()
    tree.bytes.reserveCapacity(page.count)
    unsafe fill(&tree, from: root)
    return tree
  }

  /// Copies the tree below `root` in document order.
  private static func fill(_ tree: inout PageTree, from root: xmlNodePtr) {
    var current: xmlNodePtr? = unsafe root
    var parent = -1
    while let pointer = unsafe current {
      let index = tree.nodes.count
      guard index < nodeLimit else { break }
      let descends = unsafe append(pointer, to: &tree, parent: parent)
      if descends, let child = unsafe pointer.pointee.children {
        parent = index
        unsafe current = child
        continue
      }
      unsafe current = pointer
      // Go to the next node in document order, closing what ends here.
      while let node = unsafe current {
        if unsafe node == root {
          unsafe current = nil
        } else if let sibling = unsafe node.pointee.next {
          unsafe current = sibling
          break
        } else {
          unsafe current = node.pointee.parent
          if parent >= 0 {
            tree.nodes[parent].end = Int32(tree.nodes.count)
            parent = Int(tree.nodes[parent].parent)
          }
        }
      }
    }
    while parent >= 0 {
      tree.nodes[parent].end = Int32(tree.nodes.count)
      parent = Int(tree.nodes[parent].parent)
    }
  }

  /// Appends one node; true where its children are to be read.
  private static func append(
    _ pointer: xmlNodePtr, to tree: inout PageTree, parent: Int
  ) -> Bool {
    let index = tree.nodes.count
    var node = PageTree.Node(tag: .dropped, parent: Int32(parent), end: Int32(index + 1))
    defer { tree.nodes.append(node) }
    switch unsafe pointer.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      node.tag = .text
      node.textStart = Int32(tree.bytes.count)
      unsafe copy(pointer.pointee.content, to: &tree.bytes)
      node.textEnd = Int32(tree.bytes.count)
      return false
    case XML_ELEMENT_NODE:
      guard let name = unsafe pointer.pointee.name else { return false }
      let (hash, isCustom) = unsafe hash(of: name)
      node.tag = PageTag(hash: hash, isCustom: isCustom)
      if node.tag == .heading { node.level = unsafe name[1] - 0x30 }
      let first = tree.attributes.count
      unsafe copyAttributes(of: pointer, to: &tree)
      node.attributes = Int32(first)..<Int32(tree.attributes.count)
      return node.tag != .dropped
    default:
      return false
    }
  }

  private static func copyAttributes(of pointer: xmlNodePtr, to tree: inout PageTree) {
    var next = unsafe pointer.pointee.properties
    while let attribute = unsafe next {
      unsafe next = attribute.pointee.next
      guard let name = unsafe attribute.pointee.name,
        let known = unsafe PageAttribute(hash: hash(of: name).hash)
      else { continue }
      let start = tree.bytes.count
      var child = unsafe attribute.pointee.children
      while let part = unsafe child {
        unsafe copy(part.pointee.content, to: &tree.bytes)
        unsafe child = part.pointee.next
      }
      tree.attributes.append(
        PageTree.Attribute(name: known, start: Int32(start), end: Int32(tree.bytes.count)))
    }
  }

  private static func copy(_ content: UnsafeMutablePointer<xmlChar>?, to bytes: inout [UInt8]) {
    guard let content = unsafe content else { return }
    // libxml2's strings end with NUL.
    let length = unsafe Int(xmlStrlen(content))
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: length))
  }

  /// The FNV-1a hash of a NUL-terminated name, and whether it has a hyphen or colon.
  private static func hash(of name: UnsafePointer<xmlChar>) -> (hash: UInt64, isCustom: Bool) {
    var hash = FNV1a()
    var isCustom = false
    var index = 0
    while unsafe name[index] != 0 {
      let byte = unsafe name[index]
      if byte == 0x2D { isCustom = true }
      hash.combine(byte)
      index += 1
    }
    return (hash.value, isCustom)
  }
}
