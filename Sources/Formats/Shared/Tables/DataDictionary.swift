/// The text that explains tables to the person who opens them.
enum DataDictionary {
  /// What the tables are written as.
  enum Form {
    case csv
    case parquet
    case sqlite
  }

  /// The dictionary as Markdown, one table for each table.
  static func text(for form: Form) -> String {
    var text = "# Who met whom: data dictionary\n\n" + introduction(form)
    for table in GraphTables.Part.allCases.map(\.table) {
      let file =
        switch form {
        case .csv: "\(table.name).csv"
        case .parquet: "\(table.name).parquet"
        case .sqlite: table.name
        }
      text += "\n## \(file)\n\n\(table.meaning)"
      if !table.key.isEmpty {
        text += " Rows are told apart by \(table.key.map { "`\($0)`" }.joined(separator: ", "))."
      }
      text +=
        "\n\n| column | type | may be missing | refers to | meaning |\n|---|---|---|---|---|\n"
      for column in table.columns {
        text += "| `\(column.name)` | \(column.type.rawValue) | \(column.isOptional ? "yes" : "")"
        text += " | \(column.references.map { "`\($0)`" } ?? "") | \(column.meaning) |\n"
      }
    }
    return text
  }

  private static func introduction(_ form: Form) -> String {
    let lists =
      "Lists are one text with ` | ` between the elements; a bar or backslash within an element "
      + "has a backslash before it.\n"
    switch form {
    case .csv:
      return "UTF-8, comma, first line column names. An empty cell means that nothing is known. "
        + lists
        + "\nA text that a spreadsheet could take for a formula (`=`, `+`, `-`, `@`, tab or line "
        + "break first) has an apostrophe before it; take one away from what matches "
        + "`^'+[=+\\-@\\t\\r\\n＝＋－＠]`.\n"
        + "\nWith pandas: `pandas.read_csv(\"nodes.csv\", keep_default_na=False, "
        + "na_values={\"articles\": [\"\"]})`, or Namibia's code `NA` is taken for a missing value.\n"
    case .parquet:
      return "Apache Parquet, one file a table. " + lists
    case .sqlite:
      return "One SQLite database. " + lists
    }
  }
}
