import Glibc

/// What the steps that rewrite a picture look for; they copy what lies between at once.
extension Span where Element == UInt8 {
  /// Where a byte next stands from an index on; `count` where it does not.
  @inline(__always)
  func next(_ byte: UInt8, from index: Int) -> Int {
    guard index < count else { return count }
    return unsafe withUnsafeBytes { buffer in
      // The range lies within the span.
      guard let start = buffer.baseAddress,
        let found = unsafe memchr(start + index, Int32(byte), count - index)
      else { return count }
      return unsafe UnsafeRawPointer(found) - start
    }
  }

  /// Whether a pattern stands at an index.
  @inline(__always)
  func has(_ pattern: [UInt8], at index: Int) -> Bool {
    guard index + pattern.count <= count else { return false }
    var place = 0
    while place < pattern.count {
      if self[index + place] != pattern[place] { return false }
      place += 1
    }
    return true
  }

  /// Where a pattern, which is not empty, next stands within a range; nil where it does not.
  func next(_ pattern: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var index = next(pattern[0], from: range.lowerBound)
    while index + pattern.count <= range.upperBound {
      if has(pattern, at: index) { return index..<index + pattern.count }
      index = next(pattern[0], from: index + 1)
    }
    return nil
  }
}
