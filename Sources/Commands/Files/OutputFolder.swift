import Glibc
import Reading

/// A folder that results go to, and the files staged for it.
///
/// All files are put in their places together, after the last one is whole. Nothing else in the
/// folder is touched.
final class OutputFolder {
  /// The folder's path.
  let path: String
  private var staged: [StagedFile] = []
  private var made: [String] = []

  /// Opens a folder, making it and those above it where they are missing.
  init(path: String) throws {
    self.path = path
    switch SystemCall.kind(of: path) {
    case .folder: return
    case .file, .other:
      throw CommandError("\(path): this is a file; give a folder for the results.")
    case nil: try make(path)
    }
  }

  deinit { discard() }

  /// Opens a file for writing; it takes its place with ``commit()``.
  ///
  /// Folders in its name are made where they are missing.
  func stage(_ name: String) throws -> StagedFile {
    let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    // By bytes: a combining mark behind the slash would make one character of both.
    if let slash = name.utf8.lastIndex(of: 0x2F) {
      let folder = "\(path)/\(String(decoding: name.utf8[..<slash], as: UTF8.self))"
      if SystemCall.kind(of: folder) == nil { try make(folder) }
    }
    let stagedFile = try StagedFile(path: file)
    staged.append(stagedFile)
    return stagedFile
  }

  /// Gives one file up; the others keep their places.
  func drop(_ file: StagedFile) {
    file.discard()
    staged.removeAll { $0 === file }
  }

  /// Puts all files in their places and gives their paths.
  func commit() throws -> [String] {
    for file in staged { try file.close() }
    for file in staged { try file.commit() }
    let paths = staged.map(\.path)
    staged = []
    for folder in made { TemporaryPaths.remove(folder) }
    made = []
    return paths
  }

  /// Gives up all files that are not in their places, and folders that were made for them.
  private func discard() {
    for file in staged { file.discard() }
    for folder in made.reversed() {
      _ = unsafe rmdir(folder)
      TemporaryPaths.remove(folder)
    }
  }

  private func make(_ path: String) throws {
    var folder = ""
    for part in path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
      folder += String(decoding: part, as: UTF8.self)
      defer { folder += "/" }
      if part.isEmpty || SystemCall.kind(of: folder) == .folder { continue }
      guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        let code = errno
        discard()
        throw CommandError(
          "\(path): cannot make the folder (\(SystemCall.message(code))); "
            + "choose a place that you may write.")
      }
      made.append(folder)
      TemporaryPaths.insert(folder)
    }
  }
}
