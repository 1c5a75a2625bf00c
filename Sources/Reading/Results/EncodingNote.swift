import Knowledge

/// Something that was not plain UTF-8.
enum EncodingNote: Equatable {
  case readAsWindows1252(offset: Int)
  case replaced(offset: Int, count: Int)

  func diagnostic(article: String, line: Int?) -> Diagnostic {
    switch self {
    case .readAsWindows1252(let offset):
      Diagnostic(
        id: "encoding.windows-1252", severity: .note,
        message: "Byte \(offset) is not valid UTF-8, so the text was read as Windows-1252; "
          + "save it as UTF-8 if letters look wrong.", article: article, line: line)
    case .replaced(let offset, let count):
      Diagnostic(
        id: "encoding.replaced", severity: .warning,
        message: "From byte \(offset) on, \(count) bytes are not valid UTF-8 and were replaced; "
          + "repair the text.", article: article, line: line)
    }
  }
}
