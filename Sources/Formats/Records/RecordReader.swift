import JSON
public import Knowledge

/// Reads article records, one JSON object a line, from our own or any other extractor.
///
///     var reader = RecordReader(file: "records.jsonl")
///     let records = reader.append(bytes) + reader.finish()
///     for error in reader.errors { print(error) }
///
/// A line that is no record is reported and skipped, the others go on. Missing ids are made from
/// names, people and institutions may be referred to by id, name or alias, unknown keys are
/// ignored (see Documentation/Formats/records.md). The result does not depend on where the bytes
/// are cut into pieces.
public struct RecordReader: Sendable {
  /// What was wrong so far, in the order of the lines.
  public private(set) var errors: [RecordError] = []

  private let file: String
  private var rest: [UInt8] = []
  private var line = 0
  private var ids: Set<String> = []

  /// Makes a reader.
  ///
  /// - Parameter file: The name that errors give.
  public init(file: String) { self.file = file }

  /// Reads all records of a file's bytes.
  ///
  /// - Complexity: O(n).
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (records: [ArticleRecord], errors: [RecordError]) {
    var reader = RecordReader(file: file)
    let records = reader.append(bytes) + reader.finish()
    return (records, reader.errors)
  }

  /// Takes the next bytes, and gives the records of the lines that they complete.
  public mutating func append(_ bytes: [UInt8]) -> [ArticleRecord] {
    var records: [ArticleRecord] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if rest.isEmpty {
        read(bytes, in: start..<end, into: &records)
      } else {
        rest += bytes[start..<end]
        read(rest, in: rest.indices, into: &records)
        rest.removeAll(keepingCapacity: true)
      }
      start = end + 1
    }
    rest += bytes[start...]
    return records
  }

  /// Says that the input has ended, and gives the record of a last line without line feed.
  public mutating func finish() -> [ArticleRecord] {
    var records: [ArticleRecord] = []
    if !rest.isEmpty { read(rest, in: rest.indices, into: &records) }
    rest = []
    return records
  }

  private mutating func read(
    _ bytes: [UInt8], in range: Range<Int>, into records: inout [ArticleRecord]
  ) {
    line += 1
    var range = range
    if line == 1, bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
      range = range.lowerBound + 3..<range.upperBound
    }
    guard !bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return }
    var decoder = RecordDecoder()
    var article: String?
    do throws(FieldError) {
      let object = try Self.object(bytes, in: range)
      article = try object.text("id")
      let record = try decoder.record(object)
      for problem in decoder.problems { report(problem, article: record.id) }
      guard ids.insert(record.id).inserted else {
        throw FieldError(
          .duplicate, "id", "occurs twice in the file; give each article its own id")
      }
      records.append(record)
    } catch {
      report(error, article: article)
    }
  }

  private static func object(
    _ bytes: [UInt8], in range: Range<Int>
  ) throws(FieldError) -> JSONObject {
    do throws(JSONSyntaxError) {
      guard case .object(let object) = try JSONReader.read(bytes, in: range, .strict) else {
        throw JSONSyntaxError(offset: range.lowerBound, problem: .object)
      }
      return object
    } catch {
      let column = bytes[range.lowerBound..<error.offset].count { $0 & 0xC0 != 0x80 } + 1
      throw FieldError(
        .syntax, "", "column \(column): \(error.message); write one JSON object a line")
    }
  }

  private mutating func report(_ error: FieldError, article: String?) {
    errors.append(
      RecordError(
        kind: error.kind, file: file, line: line, article: article, path: error.path,
        message: error.message))
  }
}
