/// A stretch of text to be shown as an element.
struct TextMark: Equatable {
  /// Unicode code points of the text.
  var range: Range<Int>
  /// Values of the `class` attribute.
  var classes: String
  /// The tooltip.
  var title: String?
  /// The id of the element that a click leads to.
  var target: String?
  /// The value of the attribute `data-m`.
  var label: String?
}

/// Marks as properly nested elements of a text.
///
/// Elements cannot cross: a mark that goes beyond the one it begins in is cut there.
struct NestedMarks {
  private var marks: [TextMark] = []

  /// Nests marks; of two with one extent the first given is the outer one.
  ///
  /// - Complexity: O(n log n).
  init(_ unordered: [TextMark]) {
    let sorted = unordered.enumerated().filter { !$0.element.range.isEmpty }.sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      return (x.lowerBound, -x.upperBound, a.offset) < (y.lowerBound, -y.upperBound, b.offset)
    }.map(\.element)
    var ends: [Int] = []
    for var mark in sorted {
      while let end = ends.last, end <= mark.range.lowerBound { ends.removeLast() }
      if let end = ends.last, end < mark.range.upperBound {
        mark.range = mark.range.lowerBound..<end
      }
      ends.append(mark.range.upperBound)
      marks.append(mark)
    }
  }

  /// Appends a text with its marks.
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  func append(_ text: String, to output: inout [UInt8]) {
    var open: [(end: Int, tag: String)] = []
    var next = 0
    var position = 0
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 {
        Self.close(&open, at: position, &output)
        while next < marks.count, marks[next].range.lowerBound <= position {
          start(marks[next], &open, &output)
          next += 1
        }
        position += 1
      }
      HTMLText.append(byte, to: &output)
    }
    Self.close(&open, at: .max, &output)
  }

  private func start(
    _ mark: TextMark, _ open: inout [(end: Int, tag: String)], _ output: inout [UInt8]
  ) {
    // A link within a link is no HTML: the inner one is not clicked but still points.
    let isLink = mark.target != nil && !open.contains { $0.tag == "a" }
    let tag = isLink ? "a" : "span"
    output += "<\(tag) class=\"\(mark.classes)\"".utf8
    if isLink, let target = mark.target { output += " href=\"#\(target)\"".utf8 }
    if let label = mark.label {
      output += " data-m=\"".utf8
      HTMLText.append(label, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    if let title = mark.title {
      output += " title=\"".utf8
      HTMLText.append(title, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
    open.append((mark.range.upperBound, tag))
  }

  private static func close(
    _ open: inout [(end: Int, tag: String)], at position: Int, _ output: inout [UInt8]
  ) {
    while let last = open.last, last.end <= position {
      output += "</\(last.tag)>".utf8
      open.removeLast()
    }
  }
}
