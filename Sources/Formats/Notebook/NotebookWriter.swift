import JSON

/// Writes a Jupyter notebook that loads the ``NotebookTable``s beside it and shows them: tables,
/// network, ranking, timeline, map.
///
/// The notebook is the same for every graph; what it shows comes from the tables.
///
/// > Project Jupyter, "The Notebook file format", version 4.5.
/// > <https://nbformat.readthedocs.io/en/latest/format_description.html>
public enum NotebookWriter {
  /// Writes the notebook, its text in one of two languages.
  ///
  /// - Throws: What the sink throws.
  public static func write(
    language: DisplayLanguage = .english, to sink: inout some ByteSink
  ) throws {
    var json = JSONWriter()
    json.begin(UInt8(ascii: "{"))
    json.key("cells")
    json.begin(UInt8(ascii: "["))
    for (index, cell) in NotebookCell.all(language).enumerated() {
      json.lineBreak()
      json.object { json in
        json.member("cell_type", cell.isCode ? "code" : "markdown")
        json.member("id", "entrevue-\(index)")
        json.key("metadata")
        json.object { _ in }
        if cell.isCode {
          json.member("execution_count", nil as String?)
          json.member("outputs", [] as [String])
        }
        json.member("source", lines(of: cell.source))
      }
    }
    json.lineBreak()
    json.end(UInt8(ascii: "]"))
    json.key("metadata")
    json.object { json in
      json.key("kernelspec")
      json.object { json in
        json.member("display_name", "Python 3")
        json.member("language", "python")
        json.member("name", "python3")
      }
      json.key("language_info")
      json.object { $0.member("name", "python") }
    }
    json.member("nbformat", 4)
    json.member("nbformat_minor", 5)
    json.end(UInt8(ascii: "}"))
    json.endLine()
    try json.flush(to: &sink, atLeast: 1)
  }

  /// The lines of a text, each with its line feed but the last.
  static func lines(of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { $0 < lines.count - 1 ? "\($1)\n" : String($1) }
  }
}
