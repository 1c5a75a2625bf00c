import ArgumentParser
import Drawing
import Explorer
import Formats

/// Everything that results can be written as: data, the page to explore it, and pictures.
enum FormatCatalogue {
  /// All formats, in the order in which they are listed; flags, help and the guess from a file's ending
  /// read this list.
  static let all: [ExportFormat] = {
    var formats = ExportFormat.all
    // The page stands among what people open, beside the notebook.
    formats.insert(.explorer, at: formats.firstIndex(of: .notebook) ?? formats.endIndex)
    return formats + ImageFormat.allCases.map(ExportFormat.init)
  }()

  /// What `build` writes unless told otherwise.
  static let standard: [ExportFormat] =
    [.records, .jsonLD, .nodeLink, .dot, .explorer, .notebook]
    + ImageFormat.allCases.map(ExportFormat.init)

  /// All names as a person would list them.
  static var nameList: String { all.map(\.name).joined(separator: ", ") }

  /// The formats of networks alone, which node-link JSON can be written in.
  static let networks: [ExportFormat] = all.filter { $0.content == .network }

  /// The format of a name.
  ///
  /// - Throws: A `ValidationError` where there is none.
  @Sendable static func format(_ name: String) throws -> ExportFormat {
    guard let format = all.named(name) else {
      throw ValidationError("There is no format '\(name)'; choose from \(nameList).")
    }
    return format
  }

  /// The format that was asked for, or the one that the ending of the output tells.
  ///
  /// - Throws: A `ValidationError` where neither says it.
  static func format(_ format: ExportFormat?, output: String?) throws -> ExportFormat {
    if let format { return format }
    guard let output else {
      throw ValidationError("Say what to write: --format, or --output with a known ending.")
    }
    guard let format = all.format(ofFile: output) else {
      throw ValidationError(
        "The ending of '\(output)' tells no format; add --format, one of \(nameList).")
    }
    return format
  }

  /// Reads `svg,pdf`; each format once, in the order of the list.
  ///
  /// - Throws: A `ValidationError` where a name is unknown, or there is none.
  @Sendable static func formats(_ text: String) throws -> [ExportFormat] {
    if text.lowercased() == "all" { return all }
    let wanted = try text.split(separator: ",").map { try format(String($0.drop { $0 == " " })) }
    guard !wanted.isEmpty else { throw ValidationError("Name at least one of \(nameList).") }
    return all.filter(wanted.contains)
  }
}
