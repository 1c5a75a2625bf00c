/// Makes the PDF that cairo writes independent of the clock.
enum PDFCleaner {
  private static let key = Array("/CreationDate (D:".utf8)

  /// The document with its date of creation set to the year 2000.
  ///
  /// Only digits change and none is added, so the offsets of the cross-reference table stay true
  /// (ISO 32000-1, 7.5.4). cairo writes the date in the information dictionary at the end, outside
  /// any compressed stream.
  ///
  /// - Complexity: O(n).
  static func cleaned(_ pdf: [UInt8]) -> [UInt8] {
    guard let start = lastIndex(of: key, in: pdf) else { return pdf }
    var result = pdf
    let constant = Array("20000101000000".utf8)
    for (offset, digit) in constant.enumerated() {
      let index = start + key.count + offset
      guard index < result.count, (0x30...0x39).contains(result[index]) else { return pdf }
      result[index] = digit
    }
    // The zone that may follow: Z, or a sign with hours and minutes.
    var index = start + key.count + constant.count
    while index < result.count, result[index] != 0x29 {
      if (0x30...0x39).contains(result[index]) { result[index] = 0x30 }
      if result[index] == 0x2D { result[index] = 0x2B }
      index += 1
    }
    return result
  }

  private static func lastIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (0...(bytes.count - pattern.count)).reversed()
      .first { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
  }
}
