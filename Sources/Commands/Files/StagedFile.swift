import Formats
import Glibc
import Reading

/// A file that is written beside its place and put there when it is whole.
///
/// Until ``commit()`` an older file of that name stays as it was, whatever happens; a staged file
/// that is given up takes its temporary file with it. A device or a pipe, which nothing can be
/// written beside, is written at once.
final class StagedFile: ByteSink {
  /// Where the file will be.
  let path: String
  /// Where the file will be, symbolic links followed.
  private let target: String
  /// Where it is until then; nil for a device or a pipe.
  private let temporaryPath: String?
  private var descriptor: Int32

  /// Opens a temporary file in the folder of `path`.
  ///
  /// - Throws: A ``CommandError`` where the folder does not let itself be written.
  init(path: String) throws {
    self.path = path
    target = SystemCall.resolved(path) ?? path
    let (folder, name) = Self.split(target)
    let kind = SystemCall.kind(of: target)
    guard !name.isEmpty, kind != .folder else {
      throw CommandError("\(path): this is a folder; give the name of a file in it.")
    }
    guard kind != .other else {
      temporaryPath = nil
      descriptor = unsafe open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(path, errno) }
      return
    }
    let temporaryPath = "\(folder).\(name).\(getpid()).tmp"
    self.temporaryPath = temporaryPath
    // A file of that name can only be left from a process that is gone.
    _ = unsafe unlink(temporaryPath)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    descriptor = unsafe open(temporaryPath, flags, 0o666)
    guard descriptor >= 0 else { throw Self.failure(path, errno) }
    TemporaryPaths.insert(temporaryPath)
  }

  deinit { discard() }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    let code = SystemCall.writeAll(bytes, to: descriptor)
    guard code == 0 else { throw Self.failure(path, code) }
  }

  /// Makes sure that all bytes are on the disk: a full disk may show only here.
  func close() throws {
    guard descriptor >= 0 else { return }
    let syncCode = fsync(descriptor) == 0 ? 0 : errno
    let closeCode = Glibc.close(descriptor) == 0 ? 0 : errno
    descriptor = -1
    // Pipes and some file systems cannot synchronise, which is no loss of bytes.
    let code = syncCode == 0 || syncCode == EINVAL || syncCode == ENOTSUP ? closeCode : syncCode
    guard code == 0 else { throw Self.failure(path, code) }
  }

  /// Puts the file in its place.
  func commit() throws {
    try close()
    guard let temporaryPath else { return }
    guard unsafe rename(temporaryPath, target) == 0 else { throw Self.failure(path, errno) }
    TemporaryPaths.remove(temporaryPath)
  }

  /// Gives the file up, so that nothing of it stays.
  ///
  /// Does nothing after ``commit()``.
  func discard() {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
    descriptor = -1
    guard let temporaryPath else { return }
    _ = unsafe unlink(temporaryPath)
    TemporaryPaths.remove(temporaryPath)
  }

  private static func split(_ path: String) -> (folder: Substring, name: Substring) {
    // By bytes: a combining mark behind the slash would make one character of both.
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path[...]) }
    let after = path.utf8.index(after: slash)
    return (path[..<after], path[after...])
  }

  private static func failure(_ path: String, _ code: Int32) -> any Error {
    // The reader of a named pipe went away.
    if code == EPIPE { return ClosedPipe() }
    let advice =
      switch code {
      case ENOSPC, EDQUOT: "free some space or choose another place"
      case ENOENT, ENOTDIR: "make its folder first or choose another place"
      case EACCES, EPERM, EROFS: "choose a place that you may write"
      default: "choose another place"
      }
    return CommandError("\(path): cannot write (\(SystemCall.message(code))); \(advice).")
  }
}
