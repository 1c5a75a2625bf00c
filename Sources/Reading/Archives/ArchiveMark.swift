/// Lines that press archives put between articles.
enum ArchiveMark {
  /// Whether a line, without white space around it, parts two articles.
  static func parts(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 8, line.count < 200, let first = line.first else { return false }
    let bytes = Array(line)
    let isRule =
      [0x5F, 0x2D, 0x3D, 0x2A, 0x7E, 0x23].contains(first) && line.count >= 10
      && line.allSatisfy { $0 == first }
    let isDrawn = line.count >= 30 && bytes.starts(with: [0xE2, 0x94, 0x80])
    return isRule || isDrawn || isWorded(bytes)
  }

  /// "End of Document", "Document 3 of 25", "3 of 25 DOCUMENTS", "Document LMONDE0020250612el6c0001a".
  private static func isWorded(_ bytes: [UInt8]) -> Bool {
    let words = bytes.split(separator: 0x20).map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    if words == ["end", "of", "document"] || words == ["fin", "du", "document"] { return true }
    if words.count == 4 {
      let isOf = { (index: Int) in ["of", "de", "sur"].contains(words[index]) }
      let isNumber = { (index: Int) in Int(words[index]) != nil }
      if words[0].hasPrefix("document"), isNumber(1), isOf(2), isNumber(3) { return true }
      if isNumber(0), isOf(1), isNumber(2), words[3].hasPrefix("document") { return true }
    }
    // Factiva's number has the day in it.
    return words.count == 2 && words[0] == "document" && words[1].utf8.count >= 20
      && words[1].utf8.count(where: ASCII.isDigit) >= 10
  }
}
