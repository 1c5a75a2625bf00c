import Foundation
import Testing

/// Texts of the program that stand as files under `Tests/Golden/Commands`.
///
/// `ENTREVUE_RECORD_GOLDEN=1 swift test` records them anew, and fails, so that no recording passes
/// unseen; look at the difference before committing it.
enum GoldenText {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Commands")

  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["ENTREVUE_RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); run again without recording", sourceLocation: sourceLocation)
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, sourceLocation: sourceLocation)
  }
}
