import Foundation

/// Files beside the repository that some tests read, and that are not always there.
enum SharedFiles {
  /// The package's folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let seeds = package.appending(path: "../shared/gold/seeds.jsonl")
  static let dev = package.appending(path: "../shared/gold/dev.jsonl")

  static var isThere: Bool {
    [seeds, dev].allSatisfy { FileManager.default.isReadableFile(atPath: $0.path) }
  }

  static func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }
}
