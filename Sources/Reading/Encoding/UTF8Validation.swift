import Text

/// Whether bytes are UTF-8, and how far from it they are.
enum UTF8Validation {
  /// The offset of the first byte that is not valid UTF-8, counted from the slice's array's start.
  ///
  /// - Complexity: O(n).
  static func firstError(in bytes: ArraySlice<UInt8>) -> Int? {
    do {
      _ = try unsafe bytes.withUnsafeBufferPointer { buffer in
        // The validated view does not leave the closure.
        try unsafe UTF8Span(validating: buffer.span).count
      }
      return nil
    } catch let error as UTF8.ValidationError {
      return bytes.startIndex + error.byteOffsets.lowerBound
    } catch {
      return bytes.startIndex
    }
  }

  /// How many sequences of several bytes are valid, and how many bytes are in none.
  static func quality(of bytes: ArraySlice<UInt8>) -> (valid: Int, invalid: Int) {
    var valid = 0
    var invalid = 0
    let array = Array(bytes)
    let span = array.span
    var index = 0
    while index < span.count {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Scalars.decode(span, at: index).length
      if length > 1 { valid += 1 } else { invalid += 1 }
      index += length
    }
    return (valid, invalid)
  }
}
