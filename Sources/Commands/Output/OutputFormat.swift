import Drawing
import Formats

/// Everything that results can be written as: data, and pictures drawn of it.
enum OutputFormat: Hashable, Sendable, CaseIterable {
  /// A format of the Formats module.
  case data(ExportFormat)
  /// A picture.
  case picture(ImageFormat)

  /// Data first, then pictures.
  static var allCases: [OutputFormat] {
    ExportFormat.allCases.map(OutputFormat.data) + ImageFormat.allCases.map(OutputFormat.picture)
  }

  /// The name for flags and messages.
  var name: String {
    switch self {
    case .data(let format): format.name
    case .picture(let format): format.rawValue
    }
  }

  /// The name of the file in an output folder.
  var fileName: String {
    switch self {
    case .data(.records): "records.jsonl"
    case .data(.nodeLink): "graph.node-link.json"
    case .data(let format) where format.isFolder: format.fileExtension
    case .data(.markdown): "report.md"
    case .data(let format): "graph.\(format.fileExtension)"
    case .picture(let format): "graph.\(format.rawValue)"
    }
  }

  /// What `build` writes unless told otherwise.
  static let standard: [OutputFormat] = [
    .data(.records), .data(.jsonLD), .data(.nodeLink), .data(.dot), .data(.explorer),
    .data(.notebook), .picture(.svg), .picture(.pdf), .picture(.png),
  ]

  /// Whether it is a folder of files.
  var isFolder: Bool {
    if case .data(let format) = self { return format.isFolder }
    return false
  }

  /// Whether it is a picture, or the text that one is drawn of.
  var isDrawing: Bool {
    switch self {
    case .picture, .data(.dot): true
    case .data: false
    }
  }

  /// The format of a name; nil where there is none.
  init?(name: String) {
    guard let format = Self.allCases.first(where: { $0.name == name.lowercased() }) else {
      return nil
    }
    self = format
  }

  /// The format that a file's ending tells; nil for none and for unknown ones.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = String(name[name.index(after: dot)...]).lowercased()
    // Longer endings first: `.ftm.json` is no node-link JSON.
    let lowered = name.lowercased()
    let longest = ExportFormat.allCases.first {
      !$0.isFolder && $0.fileExtension.contains(".") && lowered.hasSuffix(".\($0.fileExtension)")
    }
    if let longest {
      self = .data(longest)
      return
    }
    if let picture = ImageFormat(rawValue: ending) {
      self = .picture(picture)
    } else if let data = ExportFormat(fileExtension: ending) {
      self = .data(data)
    } else {
      return nil
    }
  }

  /// All names as a person would list them.
  static var nameList: String { allCases.map(\.name).joined(separator: ", ") }
}
