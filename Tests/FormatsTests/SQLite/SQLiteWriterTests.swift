import Knowledge
import Testing

@testable import Formats

@Suite struct SQLiteWriterTests {
  private func bytes(_ graph: KnowledgeGraph) throws -> [UInt8] {
    try Written.bytes { try SQLiteWriter.write(Written.tables(graph), to: &$0) }
  }

  @Test func `writes a database file, the same one each time`() throws {
    let first = try bytes(SampleGraph.small())
    #expect(first.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(first.count % 4096 == 0)
    #expect(try bytes(SampleGraph.small()) == first)
  }

  @Test func `takes hostile graphs and the empty one`() throws {
    for seed in UInt64(0)..<40 { _ = try bytes(SampleGraph.hostile(seed: seed)) }
    #expect(try !bytes(KnowledgeGraph()).isEmpty)
  }

  @Test func `tables are strict and refer to each other`() {
    let schema = SQLiteWriter.schema(of: GraphTables.edges)
    #expect(
      schema.hasPrefix("CREATE TABLE edges (\n  \"source\" TEXT NOT NULL REFERENCES nodes(id),\n"))
    #expect(schema.contains("\"weight\" REAL NOT NULL"))
    #expect(schema.hasSuffix("  PRIMARY KEY (source, target)\n) STRICT"))
  }

  @Test func `a wrong statement is an error with SQLite's own words`() throws {
    let database = try SQLiteDatabase()
    #expect(throws: SQLiteError(message: "no such table: nowhere")) {
      try database.execute("SELECT * FROM nowhere")
    }
    try database.execute("CREATE TABLE t (a INTEGER NOT NULL) STRICT")
    let statement = try database.prepare("INSERT INTO t VALUES (?)")
    statement.appendNull()
    #expect(throws: SQLiteError.self) { try statement.endRow() }
  }
}
