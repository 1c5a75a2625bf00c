import Knowledge

/// Reads public figures from a file of one's own: tab-separated text, one line a person and office.
///
/// The columns are `qid`, `name`, `aliases` (with `|` between), `country`, `position`, `type`, `start`, `end`,
/// `gender`; what follows is not read. A first line that begins with `qid` names them. Documentation/PublicFigures.md
/// says what each may hold.
package struct FigureFile {
  /// What is wrong with a line.
  package struct Problem: Error, Equatable {
    /// The line, from 1.
    package var line: Int
    /// What is wrong and what to write, to follow the place: "has 3 columns; …".
    package var message: String
  }

  private var figures: [PublicFigure] = []
  private var positions: [String: Int] = [:]
  private static let columns = 9

  /// The people of a file, in the order in which it names them.
  ///
  /// - Complexity: O(n) in the bytes.
  package static func read(_ bytes: [UInt8]) throws(Problem) -> [PublicFigure] {
    var file = FigureFile()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, bytes) in lines.enumerated() {
      var line = bytes
      if number == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty || line.first == 0x23 { continue }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw Problem(line: number + 1, message: "is no UTF-8; save the file as UTF-8.")
      }
      let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
      if number == 0, fields[0] == "qid" { continue }
      do throws(Complaint) {
        try file.add(fields)
      } catch {
        throw Problem(line: number + 1, message: error.message)
      }
    }
    return file.figures
  }

  private struct Complaint: Error {
    var message: String
    init(_ message: String) { self.message = message }
  }

  private mutating func add(_ fields: [Substring]) throws(Complaint) {
    guard fields.count >= Self.columns else {
      throw Complaint(
        "has \(fields.count) columns; write qid, name, aliases, country, position, type, start, end "
          + "and gender with tabs between, empty where unknown.")
    }
    let name = String(fields[1])
    guard !NameSound.words(of: name).isEmpty else {
      throw Complaint("has no name; write it in the second column.")
    }
    let id = try id(fields[0])
    let office = try office(fields)
    // Other sources' ids tell people apart as well; they are not shown.
    let key = fields[0].isEmpty ? "\(name)\t\(fields[3])" : String(fields[0])
    if let known = positions[key] {
      figures[known].offices.append(office)
      return
    }
    positions[key] = figures.count
    figures.append(
      PublicFigure(
        wikidata: id, name: name, aliases: fields[2].split(separator: "|").map(String.init),
        gender: try gender(fields[8]), offices: [office]))
  }

  private func id(_ text: Substring) throws(Complaint) -> String? {
    if text.isEmpty || text.contains(":") { return nil }
    guard WikidataID.isID(text) else {
      throw Complaint("has the id \(text); write one of Wikidata such as Q90, or nothing.")
    }
    return String(text)
  }

  private func office(_ fields: [Substring]) throws(Complaint) -> FigureOffice {
    let type = String(fields[5])
    guard let kind = FigureTitles.kind(named: type) else {
      throw Complaint(
        "has the type \(type.isEmpty ? "nothing" : type); write one of "
          + FigureTitles.kinds.joined(separator: ", ") + ".")
    }
    let state = CountryCode(fields[3])
    guard state != nil || fields[3].isEmpty || fields[3] == "INT" else {
      throw Complaint("has the country \(fields[3]); write two letters of ISO 3166-1, or nothing.")
    }
    let start = try month(fields[6], "start", last: false)
    let end = try month(fields[7], "end", last: true)
    if let start, let end, end < start {
      throw Complaint("ends (\(fields[7])) before it starts (\(fields[6])); put one of them right.")
    }
    return FigureOffice(
      kind: kind, title: fields[4].isEmpty ? type : String(fields[4]), state: state, start: start,
      end: end)
  }

  private func month(
    _ text: Substring, _ column: String, last: Bool
  ) throws(Complaint) -> Month? {
    if text.isEmpty { return nil }
    guard let date = PartialDate(iso: text) else {
      throw Complaint(
        "has the \(column) \(text); write 2024-06-24, 2024-06 or 2024, or nothing.")
    }
    return Month(date, last: last)
  }

  private func gender(_ text: Substring) throws(Complaint) -> Gender {
    switch text {
    case "m": return .masculine
    case "f": return .feminine
    case "": return .unknown
    default: throw Complaint("has the gender \(text); write m, f or nothing.")
    }
  }
}
