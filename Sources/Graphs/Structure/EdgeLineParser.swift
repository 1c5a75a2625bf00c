/// Reads whole lines of numbers into an ``EdgeStore``.
struct EdgeLineParser: ~Copyable {
  private(set) var edges = EdgeStore()
  /// The largest node number so far; nil before the first edge.
  private(set) var largest: UInt32?
  /// Where it stands first.
  private(set) var lineOfLargest = 0
  /// The number of lines read.
  private(set) var line = 0
  private let ignoresWeights: Bool

  init(ignoresWeights: Bool) { self.ignoresWeights = ignoresWeights }

  /// Reads lines; only the last may lack its end.
  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(EdgeListError) {
    var index = 0
    while index < bytes.count {
      line += 1
      if unsafe parsePlainLine(bytes, &index) { continue }
      try unsafe parseLine(bytes, &index)
    }
  }

  /// Reads the usual line: numbers of up to seven digits, two or three, and single separators.
  ///
  /// Changes nothing and gives false where the line is any other, also where it is wrong.
  @inline(__always) private mutating func parsePlainLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Bool {
    // Three times eight bytes and the separators are there to be read.
    guard index + 32 <= bytes.count else { return false }
    var place = index
    guard let source = unsafe DigitRun(bytes, &place), unsafe Self.isSeparator(bytes[place]) else {
      return false
    }
    place += 1
    guard let target = unsafe DigitRun(bytes, &place) else { return false }
    if unsafe bytes[place] == 0x0A {
      add(source.value, target.value, whole: 1, hasWeight: false)
      index = place + 1
      return true
    }
    guard unsafe Self.isSeparator(bytes[place]) else { return false }
    place += 1
    guard let weight = unsafe DigitRun(bytes, &place), unsafe bytes[place] == 0x0A,
      let whole = UInt16(exactly: weight.value), whole > 0
    else { return false }
    add(source.value, target.value, whole: whole, hasWeight: true)
    index = place + 1
    return true
  }

  /// Reads any line, and says what is wrong with it.
  private mutating func parseLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) throws(EdgeListError) {
    unsafe Self.skipBlanks(bytes, &index)
    guard index < bytes.count else { return }
    let first = unsafe bytes[index]
    if first == 0x23 || first == 0x25 {
      while index < bytes.count, unsafe bytes[index] != 0x0A { index += 1 }
    }
    if index < bytes.count, unsafe bytes[index] != 0x0A {
      let source = try unsafe Self.node(bytes, &index, line)
      let target = try unsafe Self.node(bytes, &index, line)
      unsafe Self.skipBlanks(bytes, &index)
      let hasWeight = unsafe index < bytes.count && bytes[index] != 0x0A
      let weight = hasWeight ? try unsafe Self.weight(bytes, &index, line) : 1
      unsafe Self.skipBlanks(bytes, &index)
      guard unsafe index == bytes.count || bytes[index] == 0x0A else {
        throw EdgeListError(
          line: line, problem: "more than two node numbers and a weight; remove the rest")
      }
      note(source, target)
      if source != target {
        if hasWeight, !ignoresWeights {
          edges.append(source, target, weight: weight)
        } else {
          edges.append(source, target)
        }
      }
    }
    index += 1
  }

  @inline(__always) private mutating func add(
    _ source: UInt32, _ target: UInt32, whole: UInt16, hasWeight: Bool
  ) {
    note(source, target)
    guard source != target else { return }
    if hasWeight, !ignoresWeights {
      edges.append(source, target, whole: whole)
    } else {
      edges.append(source, target)
    }
  }

  @inline(__always) private mutating func note(_ source: UInt32, _ target: UInt32) {
    let larger = max(source, target)
    if let largest, larger <= largest { return }
    largest = larger
    lineOfLargest = line
  }

  @inline(__always) private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x20 || byte == 0x2C
  }

  private static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < bytes.count {
      let byte = unsafe bytes[index]
      guard byte == 0x20 || byte == 0x09 || byte == 0x2C || byte == 0x0D else { return }
      index += 1
    }
  }

  private static func node(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ line: Int
  ) throws(EdgeListError) -> UInt32 {
    unsafe skipBlanks(bytes, &index)
    let start = index
    var value = 0
    while index < bytes.count, case let digit = unsafe bytes[index] &- 0x30, digit < 10 {
      value = value &* 10 &+ Int(digit)
      index += 1
    }
    guard index > start, index - start < 11, value < UInt32.max else {
      throw EdgeListError(
        line: line,
        problem: "a node number is missing or beyond 4294967294; write two whole numbers from 0")
    }
    return UInt32(value)
  }

  private static func weight(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ line: Int
  ) throws(EdgeListError) -> Double {
    let start = index
    var whole = 0
    while index < bytes.count, index - start < 15, case let digit = unsafe bytes[index] &- 0x30,
      digit < 10
    {
      whole = whole &* 10 &+ Int(digit)
      index += 1
    }
    var weight = Double(whole)
    let isWhole =
      unsafe index > start
      && (index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D)
    if !isWhole {
      // Fractions and exponents are rare; the library reads them.
      index = start
      var text: [UInt8] = []
      while index < bytes.count, case let byte = unsafe bytes[index], byte > 0x20, byte != 0x2C {
        text.append(byte)
        index += 1
      }
      weight = Double(String(decoding: text, as: UTF8.self)) ?? .nan
    }
    guard CSRGraphBuilder.allowedWeights.contains(weight) else {
      throw EdgeListError(
        line: line, problem: "the weight is no number from 1e-100 to 1e100; mend or remove it")
    }
    return weight
  }
}

/// A number of one to seven digits, read eight bytes at a time.
struct DigitRun {
  let value: UInt32

  /// Reads the digits at `place` and moves it behind them; nil for none, and for eight or more.
  ///
  /// The eight bytes at `place` must be there. A byte that is no digit is found by adding: 10 and
  /// more carry into the highest bit. Then the digits are moved to the end, and joined in pairs, fours
  /// and all eight, as if zeros stood before them.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    guard let base = bytes.baseAddress else { return nil }
    let word = UInt64(
      littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
    let digits = word ^ 0x3030_3030_3030_3030
    let others = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    let count = others.trailingZeroBitCount >> 3
    guard count > 0, count < 8 else { return nil }
    let shifted = digits &<< UInt64(truncatingIfNeeded: 64 - 8 * count)
    let pairs = shifted &* 10 &+ shifted &>> 8
    let left = (pairs & 0x0000_00FF_0000_00FF) &* (100 &+ 1_000_000 &<< 32)
    let right = (pairs &>> 16 & 0x0000_00FF_0000_00FF) &* (1 &+ 10_000 &<< 32)
    value = UInt32(truncatingIfNeeded: (left &+ right) &>> 32)
    place += count
  }
}
