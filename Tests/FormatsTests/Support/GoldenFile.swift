import Foundation
import Testing

/// Expected outputs that stand as files under `Tests/Golden/Formats`, outside every target.
///
/// `ENTREVUE_RECORD_GOLDEN=1 swift test` records them anew, and fails, so that no recording passes
/// unseen; look at the difference before committing it.
enum GoldenFile {
  static func expect(
    _ bytes: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = SharedFiles.package.appending(path: "Tests/Golden/Formats/\(name)")
    if ProcessInfo.processInfo.environment["ENTREVUE_RECORD_GOLDEN"] != nil {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name); run again without recording", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let found = String(decoding: bytes, as: UTF8.self)
    guard found != expected else { return }
    let lines = zip(found.split(separator: "\n"), expected.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    Issue.record(
      """
      differs from \(name), first line that does:
      found:    \(first?.0 ?? "(one is longer)")
      expected: \(first?.1 ?? "")
      """, sourceLocation: sourceLocation)
  }
}
