/// Writes the tables of a graph as one SQLite database.
///
/// Tables are STRICT and refer to each other by foreign keys; days are text `YYYY-MM-DD`, as SQLite's
/// date functions want them. The view `met` has a row for each two people of each held meeting,
/// `participations_by_person` everything a person took part in, by date.
///
/// The database is made in memory, so memory grows with it.
///
/// > SQLite, "STRICT Tables" (3.37). <https://sqlite.org/stricttables.html>
public enum SQLiteWriter {
  /// Writes the database.
  ///
  /// - Complexity: O(n log n) time, O(n) memory.
  /// - Throws: A ``SQLiteError``, or what the sink throws.
  public static func write(_ tables: GraphTables, to sink: inout some ByteSink) throws {
    let database = try SQLiteDatabase()
    // "ENTV", so that `file` can tell whose database it is.
    try database.execute("PRAGMA application_id = 1162761302; PRAGMA user_version = 1; BEGIN")
    for part in GraphTables.Part.allCases { try database.execute(schema(of: part.table)) }
    for part in GraphTables.Part.allCases {
      let table = part.table
      let places = table.columns.map { _ in "?" }.joined(separator: ",")
      var rows = try database.prepare("INSERT INTO \(table.name) VALUES (\(places))")
      try tables.write(part, to: &rows)
    }
    try database.execute(views)
    try database.execute("COMMIT")
    try database.serialize(to: &sink)
  }

  static func schema(of table: Table) -> String {
    var lines = table.columns.map { column in
      let type =
        switch column.type {
        case .text, .date: "TEXT"
        case .integer: "INTEGER"
        case .real: "REAL"
        }
      let reference = column.references.map { " REFERENCES \($0)(id)" } ?? ""
      return "  \"\(column.name)\" \(type)\(column.isOptional ? "" : " NOT NULL")\(reference)"
    }
    if !table.key.isEmpty { lines.append("  PRIMARY KEY (\(table.key.joined(separator: ", ")))") }
    return "CREATE TABLE \(table.name) (\n\(lines.joined(separator: ",\n"))\n) STRICT"
  }

  private static let views = """
    CREATE INDEX participations_by_participant ON participations(participant);
    CREATE VIEW met AS
      SELECT a.participant AS person, pa.name AS person_name,
        b.participant AS other, pb.name AS other_name,
        m.id AS meeting, m.kind, m.start, m.first_day, m.last_day, m.place_name, m.place_country,
        a.role AS role, b.role AS other_role, m.confidence, m.quote
      FROM (SELECT DISTINCT meeting, participant, min(role) AS role FROM participations
          WHERE participant_kind = 'person' AND role <> 'witness' GROUP BY meeting, participant) AS a
        JOIN (SELECT DISTINCT meeting, participant, min(role) AS role FROM participations
          WHERE participant_kind = 'person' AND role <> 'witness' GROUP BY meeting, participant) AS b
          ON a.meeting = b.meeting AND a.participant <> b.participant
        JOIN meetings AS m ON m.id = a.meeting AND m.status = 'held'
        JOIN nodes AS pa ON pa.id = a.participant
        JOIN nodes AS pb ON pb.id = b.participant
      ORDER BY m.first_day IS NULL, m.first_day, m.id, a.participant, b.participant;
    CREATE VIEW participations_by_person AS
      SELECT n.id AS person, n.name AS person_name, p.role, p.on_behalf_of,
        m.id AS meeting, l.name AS label, m.kind, m.status, m.start, m.first_day, m.last_day,
        m.place_name, m.place_country, m.confidence, m.quote
      FROM participations AS p
        JOIN nodes AS n ON n.id = p.participant AND n.kind = 'person'
        JOIN meetings AS m ON m.id = p.meeting
        JOIN nodes AS l ON l.id = m.id
      ORDER BY n.name, m.first_day IS NULL, m.first_day, m.id;
    """
}
