/// What is wrong with a list of edges, and in which line.
public struct EdgeListError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what to do.
  public var problem: String

  /// An error in a line, counted from 1.
  public init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }

  /// The line and the problem.
  public var description: String { "line \(line): \(problem)" }
}

extension CSRGraph {
  /// Reads a graph from lines of `source`, `target` and, if there is one, `weight`, separated by
  /// tabs, spaces or commas.
  ///
  /// Node numbers are whole and count from 0; the graph has as many nodes as the largest needs.
  /// Empty lines and lines that start with `#` or `%` are passed over, self-loops are left out,
  /// repeats are merged. The graph is weighted if any line has a weight; lines without one count
  /// 1.
  ///
  /// - Throws: ``EdgeListError`` for a line that is no edge, a weight that is not positive, and node
  ///   numbers so far apart that nearly all nodes would be empty.
  /// - Complexity: O(bytes + |V| + |E|).
  public init(edgeList bytes: [UInt8], isDirected: Bool = false) throws(EdgeListError) {
    var parser = EdgeListParser(lines: bytes.count { $0 == 0x0A } + 1)
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(EdgeListError) in
      // The buffer stays valid for the closure, and the parser keeps no pointer to it.
      try unsafe parser.parse(buffer)
    }
    let largest = parser.largest
    // A few bytes must not claim gigabytes.
    guard parser.edgeCount == 0 || Int(largest) <= 64 * parser.edgeCount + 1_000_000 else {
      throw EdgeListError(
        line: parser.lineOfLargest,
        problem: """
          node \(largest) is far beyond the number of edges, \(parser.edgeCount); \
          number the nodes from 0 without large gaps
          """)
    }
    let rows = ArcRows(
      nodeCount: parser.nodeCount, edgeCount: parser.edgeCount, sources: parser.sources,
      targets: parser.targets, weights: parser.weights, mirrored: !isDirected)
    self = rows.sorted().merged(isDirected: isDirected, isWeighted: parser.isWeighted)
  }
}

/// Reads lines of numbers, byte by byte.
private struct EdgeListParser: ~Copyable {
  private(set) var edgeCount = 0
  let sources: Buffer<UInt32>
  let targets: Buffer<UInt32>
  /// Empty until the first weight.
  private(set) var weights = Buffer<Double>(repeating: 1, count: 0)
  var isWeighted: Bool { weights.count > 0 }
  var largest: UInt32 = 0
  var lineOfLargest = 0
  var nodeCount = 0

  init(lines: Int) {
    sources = Buffer(repeating: 0, count: lines)
    targets = Buffer(repeating: 0, count: lines)
  }

  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(EdgeListError) {
    var index = 0
    var line = 0
    while index < bytes.count {
      line += 1
      unsafe Self.skipBlanks(bytes, &index)
      guard index < bytes.count else { break }
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
        add(source, target, weight, hasWeight: hasWeight, line: line)
      }
      index += 1
    }
    nodeCount = lineOfLargest == 0 ? 0 : Int(largest) + 1
  }

  private mutating func add(
    _ source: UInt32, _ target: UInt32, _ weight: Double, hasWeight: Bool, line: Int
  ) {
    let larger = max(source, target)
    if larger > largest || lineOfLargest == 0 {
      largest = larger
      lineOfLargest = line
    }
    guard source != target else { return }
    if hasWeight, !isWeighted { weights = Buffer(repeating: 1, count: sources.count) }
    sources[edgeCount] = source
    targets[edgeCount] = target
    if isWeighted { weights[edgeCount] = weight }
    edgeCount += 1
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
