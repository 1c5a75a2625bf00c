import Formats

/// A folder of a format within an output folder.
struct OutputSubfolder: FolderSink {
  /// The folder whose files take their places together.
  let folder: OutputFolder
  /// The name before each path, with its slash; empty for the folder itself.
  let prefix: String

  /// Opens a staged file.
  func open(_ path: String) throws -> StagedFile { try folder.stage(prefix + path) }

  /// Closes the file at once: a vault has more files than a process may have open.
  func close(_ file: StagedFile, at path: String) throws { try file.close() }
}
