import JSON
import Knowledge

extension RecordDecoder {
  /// The ids of the institutions that references mean, without repeats.
  mutating func institutions(_ references: [String], at path: String) -> [String] {
    references.reduce(into: []) { result, reference in
      let candidates = institutionTable.candidates(reference)
      guard let index = choose(candidates, reference, "institution", at: path) else {
        return
      }
      let id = institutionIDs[index]
      if !result.contains(id) { result.append(id) }
    }
  }

  /// The id of the person that a reference means.
  mutating func person(_ reference: String, at path: String) -> String? {
    let candidates = personTable.candidates(reference)
    return choose(candidates, reference, "person", at: path).map { personIDs[$0] }
  }

  /// The ids of all people that a reference can mean.
  mutating func people(_ reference: String) -> [String] {
    personTable.candidates(reference).map { personIDs[$0] }
  }

  /// The first candidate; reports where there is none or more than one.
  private mutating func choose(
    _ candidates: [Int], _ reference: String, _ kind: String, at path: String
  ) -> Int? {
    if candidates.isEmpty {
      problems.append(
        FieldError(
          .unresolved, path,
          "“\(reference)” is no \(kind) of the record; list it there or correct the reference"))
    } else if candidates.count > 1 {
      problems.append(
        FieldError(
          .ambiguous, path,
          "“\(reference)” is more than one \(kind) of the record; the first was taken, "
            + "refer by id instead"))
    }
    return candidates.first
  }

  /// Reads the evidence of an entity; a quotation of another length is a problem, not an error.
  static func evidence(
    _ entity: JSONObject, at path: String, problems: inout [FieldError]
  ) throws(FieldError) -> [Evidence] {
    var found: [FieldError] = []
    let result = try entity.objects("evidence") { (entry, position) throws(FieldError) in
      try evidence(entry, describedAs: "\(path).evidence[\(position)]", problems: &found)
    }
    problems += found
    return result
  }

  /// Reads one piece of evidence.
  static func evidence(
    _ entry: JSONObject, describedAs path: String, problems: inout [FieldError]
  ) throws(FieldError) -> Evidence {
    let start = try entry.requiredOffset("start")
    let end = try entry.requiredOffset("end")
    guard start <= end else { throw FieldError(.invalid, "end", "comes before the start") }
    let quote = try entry.text("quote") ?? ""
    if quote.unicodeScalars.count != end - start {
      problems.append(
        FieldError(
          .evidence, path,
          "the quote is \(quote.unicodeScalars.count) code points long, its offsets say "
            + "\(end - start); count in Unicode code points"))
    }
    return Evidence(
      range: start..<end, quote: quote, zone: try entry.term("zone", of: Zone.self) ?? .body)
  }
}
