import Glibc

/// Lists the files below a folder in the order of their paths as bytes.
enum FolderWalk {
  /// What was found.
  struct Listing {
    /// Paths relative to the folder, sorted as bytes.
    var files: [File] = []
    /// Files left out for their name, and links to folders, which are not followed.
    var skipped = 0
    /// Files whose ending no format has, by path relative to the folder, sorted as bytes.
    var passedOver: [String] = []
    /// Folders that cannot be read, relative to the folder, with the reason.
    var unreadable: [(path: String, failure: Failure)] = []
  }

  struct File {
    var path: String
    var bytes: Int
    var format: InputFormat
  }

  /// Lists the files that can be read as articles.
  ///
  /// Hidden names, names with other endings and `README.md` are skipped.
  static func files(in folder: String) -> Listing {
    var listing = Listing()
    var pending = [""]
    while let relative = pending.popLast() {
      let path = relative.isEmpty ? folder : join(folder, relative)
      let names: [String]
      do {
        names = try self.names(in: path)
      } catch {
        listing.unreadable.append((relative, error))
        continue
      }
      for name in names {
        let child = relative.isEmpty ? name : relative + "/" + name
        let full = join(folder, child)
        guard !name.hasPrefix("."), let found = FileKind(path: full) else {
          listing.skipped += 1
          continue
        }
        switch found.kind {
        case .folder where !found.isLink: pending.append(child)
        case .file where name != "README.md":
          guard let format = InputFormat(ending: FileName.ending(of: name)) else {
            listing.passedOver.append(child)
            fallthrough
          }
          listing.files.append(File(path: child, bytes: found.size, format: format))
        default: listing.skipped += 1
        }
      }
    }
    listing.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    listing.passedOver.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    listing.unreadable.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return listing
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func names(in path: String) throws(Failure) -> [String] {
    guard let stream = unsafe opendir(path) else { throw OpenFile.failure(errno) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      // The entry's name is NUL-terminated within its fixed array and copied before the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// What is at a path.
struct FileKind {
  enum Kind { case file, folder, stream }
  var kind: Kind
  var size: Int
  var isLink: Bool

  /// Nil where nothing is there or it cannot be asked.
  init?(path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink { guard unsafe stat(path, &status) == 0 else { return nil } }
    size = Int(status.st_size)
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .stream
    }
  }
}

/// The parts of a file's name.
enum FileName {
  /// What follows the last dot of the last component; empty where nothing does.
  static func ending(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// The path without its last component's ending.
  static func stem(of path: String) -> String {
    let ending = ending(of: path)
    return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
  }

  /// The last component of a path.
  static func last(of path: String) -> String {
    // By bytes: a combining mark behind the slash would make one character of both.
    path.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? path
  }
}
