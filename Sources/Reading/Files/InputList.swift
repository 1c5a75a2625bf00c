/// What the paths of a call stand for, in reading order.
struct InputList {
  var inputs: [Input] = []
  var fileCount = 0
  var byteCount = 0
  var skipped = 0
  /// The endings of files in folders that no format has, one entry a file.
  var passedOver: [String] = []

  init(paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    guard path != "-" else {
      fileCount += 1
      return inputs.append(Input(path: "standard input", id: "stdin", kind: .standardInput))
    }
    guard let found = FileKind(path: path) else {
      return inputs.append(Input(path: path, id: path, kind: .failure(.missing)))
    }
    let id = FileName.stem(of: FileName.last(of: path))
    let ending = FileName.ending(of: path)
    switch found.kind {
    case .folder: addFolder(path)
    case .stream: addFile(Input(path: path, id: id, kind: .sniffed), bytes: 0)
    case .file where ending.isEmpty:
      addFile(Input(path: path, id: id, kind: .sniffed), bytes: found.size)
    case .file:
      guard let format = InputFormat(ending: ending) else {
        inputs.append(Input(path: path, id: id, kind: .failure(.unknownEnding(ending))))
        return
      }
      addFile(Input(path: path, id: id, kind: .file(format)), bytes: found.size)
    }
  }

  private mutating func addFile(_ input: Input, bytes: Int) {
    inputs.append(input)
    fileCount += 1
    byteCount += bytes
  }

  private mutating func addFolder(_ path: String) {
    let listing = FolderWalk.files(in: path)
    skipped += listing.skipped
    passedOver += listing.passedOver.map(FileName.ending)
    for folder in listing.unreadable {
      let place = folder.path.isEmpty ? path : FolderWalk.join(path, folder.path)
      inputs.append(Input(path: place, id: place, kind: .failure(folder.failure.problem)))
    }
    if listing.files.isEmpty, listing.unreadable.isEmpty {
      inputs.append(Input(path: path, id: path, kind: .failure(.nothingInFolder)))
    }
    for file in listing.files {
      let input = Input(
        path: FolderWalk.join(path, file.path), id: FileName.stem(of: file.path),
        kind: .file(file.format))
      addFile(input, bytes: file.bytes)
    }
  }
}

/// One file or stream to read, or a path that cannot be.
struct Input: Sendable {
  enum Kind: Sendable {
    case file(InputFormat)
    case sniffed
    case standardInput
    case failure(ReadError.Problem)
  }

  var path: String
  var id: String
  var kind: Kind
}
