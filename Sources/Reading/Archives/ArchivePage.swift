/// Pages of press archives: Europresse and its like save all articles of a selection in one page.
enum ArchivePage {
  /// The articles of a page, each a page of its own; none where the page is no archive's.
  ///
  /// An article is an `<article>` element whose head names the newspaper and the date by the classes
  /// of Europresse.
  ///
  /// - Complexity: O(n).
  static func parts(of page: [UInt8]) -> [[UInt8]] {
    guard ASCII.contains(page, "docheader") || ASCII.contains(page, "docpublicationname") else {
      return []
    }
    var starts: [Int] = []
    var from = 0
    while let start = ASCII.firstIndex(of: "<article", in: page, from: from) {
      from = start + 8
      guard from < page.count, ASCII.isSpace(page[from]) || page[from] == 0x3E else { continue }
      starts.append(start)
    }
    guard let first = starts.first else { return [] }
    let head = Array("<html><head>".utf8) + charset(page[..<first]) + Array("</head><body>".utf8)
    let ends = starts.dropFirst() + [page.count]
    return zip(starts, ends).map { head + page[$0..<$1] }
  }

  /// The encoding that the page declares, for each part of it.
  private static func charset(_ head: ArraySlice<UInt8>) -> [UInt8] {
    PageCharset.declared(in: Array(head)).map { Array("<meta charset=\"\($0)\">".utf8) } ?? []
  }
}
