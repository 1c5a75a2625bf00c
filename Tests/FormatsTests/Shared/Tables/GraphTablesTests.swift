import Knowledge
import Testing

@testable import Formats

@Suite struct GraphTablesTests {
  /// The rows of every table, by name.
  private func rows(_ graph: KnowledgeGraph) throws -> [String: [[TableValue]]] {
    var found: [String: [[TableValue]]] = [:]
    let tables = Written.tables(graph)
    for part in GraphTables.Part.allCases {
      var rows = RecordedRows()
      try tables.write(part, to: &rows)
      found[part.table.name] = rows.rows
    }
    return found
  }

  private func fits(_ value: TableValue, _ column: Table.Column) -> Bool {
    switch (value, column.type) {
    case (.null, _): column.isOptional
    case (.text, .text), (.integer, .integer), (.real, .real), (.day, .date): true
    default: false
    }
  }

  @Test func `rows keep what the description of their table says`() throws {
    for seed in UInt64(0)..<60 {
      let graph = SampleGraph.hostile(seed: seed)
      let rows = try rows(graph)
      for table in GraphTables.Part.allCases.map(\.table) {
        let found = rows[table.name] ?? []
        for row in found {
          #expect(row.count == table.columns.count, "\(table.name), seed \(seed)")
          #expect(
            zip(row, table.columns).allSatisfy { fits($0, $1) },
            "\(table.name), seed \(seed): \(row)")
        }
        let keys = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
        #expect(keys.count == table.key.count)
        if !keys.isEmpty {
          let distinct = Set(found.map { row in keys.map { "\(row[$0])" } })
          #expect(distinct.count == found.count, "\(table.name), seed \(seed)")
        }
      }
    }
  }

  @Test func `references lead to a row`() throws {
    for seed in UInt64(0)..<60 {
      let rows = try rows(SampleGraph.hostile(seed: seed))
      for table in GraphTables.Part.allCases.map(\.table) {
        for (position, column) in table.columns.enumerated() {
          guard let target = column.references else { continue }
          let ids = Set((rows[target] ?? []).map { "\($0[0])" })
          for row in rows[table.name] ?? [] where row[position] != .null {
            #expect(ids.contains("\(row[position])"), "\(table.name).\(column.name), seed \(seed)")
          }
        }
      }
    }
  }

  @Test func `everything of the graph has its row`() throws {
    let graph = SampleGraph.small()
    let rows = try rows(graph)
    #expect(rows["articles"]?.count == graph.articles.count)
    let entities = graph.people.count + graph.institutions.count + graph.countries.count
    #expect(rows["nodes"]?.count == entities + graph.places.count + graph.meetings.count)
    #expect(rows["meetings"]?.count == graph.meetings.count)
    #expect(rows["participations"]?.count == 8)
    #expect(rows["tenures"]?.count == graph.people.map(\.tenures.count).reduce(0, +))
    #expect(rows["reports"]?.count == graph.meetings.map(\.reports.count).reduce(0, +))
    #expect(rows["suggested_merges"]?.count == graph.suggestedMerges.count)
  }

  @Test(arguments: [
    (["a", "b"], "a | b"), ([], ""), (["a|b", "c\\d"], "a\\|b | c\\\\d"), ([""], ""), (["é"], "é"),
  ]) func `lists are one text`(texts: [String], joined: String) {
    #expect(TextList.joined(texts) == joined)
  }

  @Test func `the dictionary explains every column of every table`() {
    for form in [DataDictionary.Form.csv, .parquet, .sqlite] {
      let text = DataDictionary.text(for: form)
      for table in GraphTables.Part.allCases.map(\.table) {
        #expect(text.contains("## \(table.name)"))
        for column in table.columns {
          #expect(text.contains("| `\(column.name)` | \(column.type.rawValue) |"))
        }
      }
    }
  }
}
