public import Analysis

/// A format that results can be written in: its name, its file, what it holds, and how it is written.
///
///     for format in ExportFormat.all { print(format.name, format.summary) }
///
/// A format is one folder with one descriptor in it, a line of ``all``, and a golden file.
public struct ExportFormat: Sendable {
  /// What a format holds, which is also what must be there to write it.
  public enum Content: String, Sendable {
    /// What each article says; made of records, before there is a graph.
    case records = "what each article says"
    /// The whole graph.
    case graph = "the whole graph"
    /// The graph, with the meetings that the filter admits.
    case period = "the graph, what the period admits"
    /// One network; or the whole graph, if that is asked for.
    case network = "one network"
    /// The whole graph as tables, and the edges of one network.
    case tables = "the whole graph, and one network"
    /// A picture of one network.
    case picture = "a picture of one network"
  }

  /// How a format is written.
  public enum Writer: Sendable {
    /// Record by record, as they come; see ``RecordWriter``.
    case records
    /// A network as one file; `direct` is the same of a network that is no document yet, where that
    /// is faster.
    case network(
      @Sendable (NetworkDocument, inout FunctionSink) throws -> Void,
      direct: (@Sendable (Network, inout FunctionSink) throws -> Void)? = nil)
    /// A graph as one file.
    case file(@Sendable (GraphExport, inout FunctionSink) throws -> Void)
    /// A graph as a folder of files.
    case folder(@Sendable (GraphExport, inout FunctionFolder) throws -> Void)
  }

  /// A file that lies beside the one of the format, which is of no use without it.
  public struct Companion: Sendable {
    /// The name of the file, whatever the other one is called.
    public let fileName: String
    let write: @Sendable (GraphExport, inout FunctionSink) throws -> Void

    /// Makes a companion.
    public init(
      fileName: String, write: @escaping @Sendable (GraphExport, inout FunctionSink) throws -> Void
    ) {
      self.fileName = fileName
      self.write = write
    }
  }

  /// The name for flags and messages.
  public let name: String
  /// The usual file extension, without point; of a folder, its name.
  ///
  /// No two formats share one.
  public let fileExtension: String
  /// Other extensions that are in use.
  public let otherExtensions: [String]
  /// The name of the file, or folder, where many formats are written into one folder.
  public let fileName: String
  /// The media type of the file, or of the files of a folder.
  ///
  /// Registered with IANA, except for `application/jsonl` and what has `x-` in it.
  public let mediaType: String
  /// What it holds.
  public let content: Content
  /// Whom or what it is for, in one line.
  public let summary: String
  /// The files that lie beside it.
  public let companions: [Companion]
  let writer: Writer

  /// Describes a format.
  ///
  /// - Parameter fileName: The name of its file among others; `graph` with the extension where it is
  ///   nil, and of a folder the extension alone.
  public init(
    name: String, fileExtension: String, otherExtensions: [String] = [], fileName: String? = nil,
    mediaType: String, content: Content, summary: String, companions: [Companion] = [],
    writer: Writer
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.otherExtensions = otherExtensions
    self.mediaType = mediaType
    self.content = content
    self.summary = summary
    self.companions = companions
    self.writer = writer
    self.fileName = fileName ?? (writer.isFolder ? fileExtension : "graph.\(fileExtension)")
  }

  /// Whether the format is a folder of files, see ``FolderSink``.
  public var isFolder: Bool { writer.isFolder }
}

extension ExportFormat: Hashable {
  /// Whether both are one format: names are unique.
  public static func == (a: ExportFormat, b: ExportFormat) -> Bool { a.name == b.name }

  /// Mixes in the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ExportFormat: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension ExportFormat.Writer {
  fileprivate var isFolder: Bool { if case .folder = self { true } else { false } }
}
