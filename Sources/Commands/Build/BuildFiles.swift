import Drawing
import Formats

/// The files and folders that a build writes: staged before the work, filled after it.
struct BuildFiles {
  private let folder: OutputFolder
  private let formats: [ExportFormat]
  private var files: [(format: ExportFormat, file: StagedFile)] = []
  private var companions: [(companion: ExportFormat.Companion, file: StagedFile)] = []

  /// Stages a file for each format that is one, and for what lies beside it.
  ///
  /// - Throws: A ``CommandError`` where the folder cannot be written.
  init(_ formats: [ExportFormat], in folder: OutputFolder) throws {
    self.folder = folder
    self.formats = formats
    for format in formats where !format.isFolder {
      files.append((format, try folder.stage(format.fileName)))
    }
    for companion in formats.flatMap(\.companions) {
      companions.append((companion, try folder.stage(companion.fileName)))
    }
  }

  /// The file of the records, which is written while they are made.
  var records: StagedFile? { files.first { $0.format.content == .records }?.file }

  /// Writes everything but the records.
  ///
  /// Hours of reading are not thrown away because a layout takes too long: the error is told, and that
  /// picture and those after it, which would take too long as well, are given up.
  ///
  /// - Returns: Whether all pictures were drawn.
  /// - Throws: What the files throw.
  func write(_ export: GraphExport, on console: Console) throws -> Bool {
    var hasPictures = true
    for (format, file) in files where format.content != .records {
      var file = file
      guard ImageFormat(format) != nil else {
        try format.write(export, to: &file)
        continue
      }
      do {
        if hasPictures { try format.write(export, to: &file) }
      } catch let error as CommandError {
        hasPictures = false
        console.tellError(error.description)
      }
      if !hasPictures { folder.drop(file) }
    }
    for format in formats where format.isFolder {
      var subfolder = OutputSubfolder(folder: folder, prefix: "\(format.fileName)/")
      try format.write(export, into: &subfolder)
    }
    for (companion, file) in companions {
      var file = file
      try companion.write(export, to: &file)
    }
    return hasPictures
  }
}
