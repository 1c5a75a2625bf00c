/// A folder that a format of several files is written into.
public protocol FolderSink {
  /// Where the bytes of one file go.
  associatedtype File: ByteSink

  /// Opens a file; its path may have folders, parted by `/`.
  ///
  /// - Throws: What the place of the files throws.
  mutating func open(_ path: String) throws -> File

  /// Ends a file that was opened.
  ///
  /// - Throws: What the place of the files throws.
  mutating func close(_ file: File, at path: String) throws
}

extension FolderSink {
  /// Writes one file.
  mutating func write(_ path: String, _ body: (inout File) throws -> Void) throws {
    var file = try open(path)
    try body(&file)
    try close(file, at: path)
  }
}

/// A folder in memory.
public struct MemoryFolder: FolderSink, Sendable {
  /// The bytes of each file.
  public private(set) var files: [String: [UInt8]] = [:]

  /// Makes an empty folder.
  public init() {}

  /// Opens an empty file.
  public mutating func open(_ path: String) -> [UInt8] { [] }

  /// Keeps the bytes of a file.
  public mutating func close(_ file: [UInt8], at path: String) { files[path] = file }
}
