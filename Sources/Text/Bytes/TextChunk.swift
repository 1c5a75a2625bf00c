/// Text on its way to a sink: bytes are gathered here and handed over in chunks.
///
/// All text formats write through it, so that memory does not grow with the output. The bytes stand
/// in an array that is longer than what was written, because an array that grows by each text takes
/// three times as long.
public struct TextChunk: Sendable {
  /// What was written, then room for more.
  @usableFromInline var storage: [UInt8]
  /// How many bytes of ``storage`` were written.
  @usableFromInline var filled = 0

  /// Makes an empty chunk with room for so many bytes; more can be written.
  public init(capacity: Int = 1 << 17) {
    storage = [UInt8](repeating: 0, count: capacity)
  }

  /// How many bytes were written and not yet flushed.
  @inlinable public var count: Int { filled }

  /// What was written and not yet flushed.
  public var bytes: [UInt8] { Array(storage[..<count]) }

  /// Appends a text as it is; one that stands in the program needs no label and is faster.
  public mutating func append(text: String) { append(text.utf8.span) }

  /// Appends a text that stands in the program.
  @inlinable @inline(__always)
  public mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append(copying: $0) }
  }

  /// Appends bytes.
  @inlinable @inline(__always)
  public mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  /// Appends the bytes of a buffer.
  @inlinable @inline(__always)
  mutating func append(copying source: UnsafeBufferPointer<UInt8>) {
    reserve(source.count)
    unsafe storage.withUnsafeMutableBufferPointer { target in
      guard let from = source.baseAddress, let to = target.baseAddress else { return }
      unsafe (to + filled).update(from: from, count: source.count)
    }
    filled += source.count
  }

  /// Appends a byte.
  @inlinable @inline(__always)
  public mutating func append(byte: UInt8) {
    reserve(1)
    storage[filled] = byte
    filled += 1
  }

  /// Puts a byte in the place of the last one; nothing happens where there is none.
  @inlinable @inline(__always)
  public mutating func replaceLast(with byte: UInt8) {
    if count > 0 { storage[count - 1] = byte }
  }

  /// Makes room for so many bytes.
  @inlinable @inline(__always)
  mutating func reserve(_ more: Int) {
    if filled + more > storage.count { grow(more) }
  }

  /// Makes the array longer, by its own length at least.
  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(more, storage.count, 256)))
  }

  /// Appends a whole number.
  public mutating func append(_ number: Int) {
    guard number >= 0 else { return append(text: String(number)) }
    // From the last digit on, two at a time; then they are moved to where the text goes on.
    let most = 20
    reserve(most)
    unsafe storage.withUnsafeMutableBufferPointer { target in
      guard let start = target.baseAddress else { return }
      Self.digitPairs.withUTF8Buffer { pairs in
        var rest = UInt(number)
        var place = filled + most
        while rest >= 10 {
          let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
          place -= 2
          unsafe target[place] = pairs[Int(2 * pair)]
          unsafe target[place + 1] = pairs[Int(2 * pair + 1)]
          rest = quotient
        }
        if rest > 0 || place == filled + most {
          place -= 1
          unsafe target[place] = 0x30 + UInt8(truncatingIfNeeded: rest)
        }
        let length = filled + most - place
        unsafe (start + filled).update(from: start + place, count: length)
        filled += length
      }
    }
  }

  /// 00 to 99.
  private static var digitPairs: StaticString {
    """
    0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
    5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
    """
  }

  /// Appends the last digits of a number that is not negative, so many.
  public mutating func append(_ number: Int, width: Int) {
    reserve(width)
    unsafe storage.withUnsafeMutableBufferPointer { target in
      var rest = number
      var place = filled + width
      while place > filled {
        place -= 1
        // Dividing by a constant is a multiplication.
        unsafe target[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
    filled += width
  }

  /// Appends a number in the fewest digits that give it back; a whole one without a fraction.
  public mutating func append(_ number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return append(whole) }
    // What two decimals give back needs no search for the fewest digits.
    let hundredths = (number * 100).rounded()
    if abs(hundredths) < 1e9, hundredths / 100 == number { return append(hundredths: number) }
    append(text: number.description)
  }

  /// Appends a number with two decimals at most, so that the last bits of a computation show nowhere;
  /// 0 where it is not finite.
  public mutating func append(hundredths number: Double) {
    let hundredths = Int(exactly: (number * 100).rounded()) ?? 0
    if hundredths < 0 { append(byte: 0x2D) }
    // The least whole number has no positive twin.
    append(Int(hundredths.magnitude / 100))
    let rest = Int(hundredths.magnitude % 100)
    guard rest > 0 else { return }
    append(byte: 0x2E)
    if rest % 10 > 0 { append(rest, width: 2) } else { append(rest / 10) }
  }

  /// Hands the bytes over once there are at least `limit` of them, and forgets them.
  ///
  /// - Throws: What `write` throws.
  @inlinable @inline(__always)
  public mutating func flush(atLeast limit: Int = 1 << 16, _ write: ([UInt8]) throws -> Void)
    rethrows
  {
    guard count > 0, count >= limit else { return }
    try write(bytes)
    filled = 0
  }
}

extension TextChunk {
  /// Appends a text in which some bytes are replaced.
  ///
  /// - Parameters:
  ///   - special: Which of eight bytes may have to be replaced.
  ///   - replace: Writes the replacement of what begins at an index, and gives its length in bytes;
  ///     0 where it may stand after all.
  /// - Complexity: O(n) in UTF-8 bytes; what stands between replaced bytes is copied whole.
  @inlinable @inline(__always)
  public mutating func append(
    _ text: String, special: (EightBytes) -> UInt64,
    replace: (Span<UInt8>, Int, inout TextChunk) -> Int
  ) {
    let source = text.utf8.span
    var start = 0
    var index = 0
    while index < source.count {
      let found = special(EightBytes(source, at: index))
      guard found != 0 else {
        index += 8
        continue
      }
      index += found.trailingZeroBitCount / 8
      append(source.extracting(start..<index))
      start = index
      let length = replace(source, index, &self)
      if length > 0 { start = index + length }
      index += max(length, 1)
    }
    append(source.extracting(start..<source.count))
  }
}
