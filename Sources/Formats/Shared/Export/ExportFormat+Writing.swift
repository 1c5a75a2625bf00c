/// Why a format cannot be written of what there is.
public enum ExportError: Error, Equatable, Sendable {
  /// Records are made of articles, not of a graph.
  case isMadeOfRecords
  /// The format is a folder, and a file was asked for.
  case isFolder
  /// The format is a file, and a folder was asked for.
  case isFile
  /// The format wants a graph, and there is a network only.
  case wantsGraph
}

extension ExportFormat {
  /// Writes a graph as one file.
  ///
  /// - Throws: An ``ExportError`` where the format is a folder or made of records; or what drawing or
  ///   the sink throws.
  public func write(_ export: GraphExport, to sink: inout some ByteSink) throws {
    try sink.withFunction { sink in
      switch writer {
      case .records: throw ExportError.isMadeOfRecords
      case .folder: throw ExportError.isFolder
      case .file(let write): try write(export, &sink)
      case .network(_, let direct?) where !export.options.holdsWholeGraph:
        try direct(export.network, &sink)
      case .network(let write, _): try write(export.document, &sink)
      }
    }
  }

  /// Writes a graph as a folder of files.
  ///
  /// - Throws: An ``ExportError`` where the format is no folder; or what the folder throws.
  public func write(_ export: GraphExport, into folder: inout some FolderSink) throws {
    guard case .folder(let write) = writer else { throw ExportError.isFile }
    try folder.withFunctions { try write(export, &$0) }
  }

  /// Writes a network of which there is no graph, such as one that was read back.
  ///
  /// - Throws: An ``ExportError`` where the format holds more than a network; or what the sink throws.
  public func write(_ document: NetworkDocument, to sink: inout some ByteSink) throws {
    guard case .network(let write, _) = writer else { throw ExportError.wantsGraph }
    try sink.withFunction { try write(document, &$0) }
  }
}

extension ExportFormat.Companion {
  /// Writes the file.
  ///
  /// - Throws: What the sink throws.
  public func write(_ export: GraphExport, to sink: inout some ByteSink) throws {
    try sink.withFunction { try write(export, &$0) }
  }
}
