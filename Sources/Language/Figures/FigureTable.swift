import CLanguageData
import Knowledge
import Text

/// The table of public figures that is linked into the program, searched where it lies.
///
/// `Scripts/lexicon/people.py` writes it: people in the order of the hash of how their last name sounds,
/// so that one search finds a full name and the bearers of a surname; hashes of other names apart.
struct FigureTable: Sendable {
  private let bytes: [UInt8]
  private let count: Int
  private let aliasCount: Int
  private let blocks: Int
  private let aliases: Int
  private let records: Int
  private let states: [CountryCode?]

  /// How many records a block holds: their beginnings are found by stepping from the block's.
  private static let blockSize = 16
  private static let header = 24
  private static let aliasWidth = 7

  /// Opens a table; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.header, bytes.starts(with: Array("EVP1".utf8)) else { return nil }
    func number(_ offset: Int) -> Int { Self.little(bytes, offset, width: 4) }
    self.bytes = bytes
    count = number(4)
    aliasCount = number(12)
    blocks = Self.header + 4 * count
    aliases = blocks + 4 * number(8)
    records = aliases + Self.aliasWidth * aliasCount
    let statesStart = records + number(16)
    guard statesStart + number(20) == bytes.count else { return nil }
    states = bytes[statesStart...].split(separator: 0x20, omittingEmptySubsequences: false)
      .map { CountryCode(String(decoding: $0, as: UTF8.self)) }
  }

  /// The table of this program.
  static func embedded() -> FigureTable? {
    let table = unsafe language_table_names_people()
    return unsafe FigureTable(
      Array(UnsafeBufferPointer(start: table.bytes, count: table.count)))
  }

  /// Everybody, in the table's order.
  var all: [PublicFigure] { figures(in: 0..<count) }

  /// Those whose last name sounds so.
  ///
  /// - Complexity: O(log n) and what is found.
  func figures(lastSound: String) -> [PublicFigure] {
    let key = Int(truncatingIfNeeded: FNV1a.of(lastSound) & 0xFFFF_FFFF)
    let first = partition(count) { Self.little(bytes, Self.header + 4 * $0, width: 4) < key }
    var last = first
    while last < count, Self.little(bytes, Self.header + 4 * last, width: 4) == key { last += 1 }
    return figures(in: first..<last)
  }

  /// Those who have another name that sounds so.
  ///
  /// - Complexity: O(log n) and what is found.
  func figures(aliasSounds: [String]) -> [PublicFigure] {
    let key = FNV1a.of(aliasSounds.joined(separator: " ")) >> 24
    func hash(_ index: Int) -> UInt64 {
      bytes[(aliases + Self.aliasWidth * index)...].prefix(5)
        .reduce(0) { $0 << 8 | UInt64($1) }
    }
    var index = partition(aliasCount) { hash($0) < key }
    var found: [PublicFigure] = []
    while index < aliasCount, hash(index) == key {
      let position = Self.little(bytes, aliases + Self.aliasWidth * index + 5, width: 2)
      found += figures(in: position..<position + 1)
      index += 1
    }
    return found
  }

  private func partition(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func figures(in range: Range<Int>) -> [PublicFigure] {
    guard !range.isEmpty, range.upperBound <= count else { return [] }
    let block = range.lowerBound / Self.blockSize
    var at = records + Self.little(bytes, blocks + 4 * block, width: 4)
    for _ in block * Self.blockSize..<range.lowerBound { _ = figure(at: &at) }
    return range.map { _ in figure(at: &at) }
  }

  private func figure(at offset: inout Int) -> PublicFigure {
    let length = Int(bytes[offset])
    let name = String(decoding: bytes[(offset + 1)..<(offset + 1 + length)], as: UTF8.self)
    offset += 1 + length
    var (id, shift) = (0, 0)
    while bytes[offset] & 0x80 != 0 {
      id |= Int(bytes[offset] & 0x7F) << shift
      shift += 7
      offset += 1
    }
    id |= Int(bytes[offset]) << shift
    let head = bytes[offset + 1]
    offset += 2
    var offices: [FigureOffice] = []
    var state: CountryCode?
    for _ in 0..<(head & 0xF) {
      let code = bytes[offset]
      offset += 1
      if code & 0x80 != 0 {
        state = states[Int(bytes[offset])]
        offset += 1
      }
      let months = Self.little(bytes, offset, width: 3)
      offset += 3
      offices.append(
        FigureOffice(
          kind: FigureTitles.kind(of: code & 0x7F), title: FigureTitles.title(of: code & 0x7F),
          state: state, start: Self.month(months & 0xFFF), end: Self.month(months >> 12)))
    }
    let gender: Gender =
      switch head >> 4 {
      case 1: .masculine
      case 2: .feminine
      default: .unknown
      }
    return PublicFigure(
      wikidata: id > 0 ? "Q\(id)" : nil, name: name, gender: gender, offices: offices)
  }

  private static func month(_ number: Int) -> Month? {
    number > 0 ? Month(number: number) : nil
  }

  private static func little(_ bytes: [UInt8], _ offset: Int, width: Int) -> Int {
    var value = 0
    for index in 0..<width { value |= Int(bytes[offset + index]) << (8 * index) }
    return value
  }
}
