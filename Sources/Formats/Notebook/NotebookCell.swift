/// A cell of the notebook: text in Markdown, or Python.
struct NotebookCell {
  /// Whether it is Python.
  var isCode: Bool
  /// The text, without a line feed at its end.
  var source: String

  /// A cell of text.
  static func text(_ source: String) -> NotebookCell {
    NotebookCell(isCode: false, source: source)
  }

  /// A cell of Python.
  static func code(_ source: String) -> NotebookCell {
    NotebookCell(isCode: true, source: source)
  }

  /// All cells, in order.
  static func all(_ language: DisplayLanguage) -> [NotebookCell] {
    introduction(language) + tables() + network(language) + centrality(language)
      + timeline(language) + map(language) + proof(language)
  }
}
