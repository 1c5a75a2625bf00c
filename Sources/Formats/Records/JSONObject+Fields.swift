import JSON
import Knowledge

/// Reading the members of a record's objects; a wrong one throws with its name.
extension JSONObject {
  /// A string, or nil where it is missing or `null`.
  func text(_ name: String) throws(FieldError) -> String? {
    switch self[name] {
    case nil: return nil
    case .string(let text): return text
    case .some(let other): throw .wrong(name, other, "a string")
    }
  }

  /// A string that must be there and not be empty.
  func requiredText(_ name: String) throws(FieldError) -> String {
    guard let text = try text(name), !text.isEmpty else {
      throw FieldError(.missing, name, "is missing; it must be a string that is not empty")
    }
    return text
  }

  /// A whole number from 0 that must be there.
  func requiredOffset(_ name: String) throws(FieldError) -> Int {
    switch self[name] {
    case nil:
      throw FieldError(.missing, name, "is missing; it must count code points from 0")
    case .number(let number)
    where (0..<1e15).contains(number.value) && number.value == number.value.rounded():
      return Int(number.value)
    case .number:
      throw FieldError(.invalid, name, "is out of range; write a whole number from 0")
    case .some(let other): throw .wrong(name, other, "a whole number from 0")
    }
  }

  /// A number of 0…1; 1 where it is missing.
  func confidence(_ name: String = "confidence") throws(FieldError) -> Double {
    switch self[name] {
    case nil: return 1
    case .number(let number) where (0...1).contains(number.value): return number.value
    case .number:
      throw FieldError(.invalid, name, "is out of range; write a number from 0 to 1")
    case .some(let other): throw .wrong(name, other, "a number from 0 to 1")
    }
  }

  /// A country code, or nil where it is missing or `null`.
  func country(_ name: String) throws(FieldError) -> CountryCode? {
    guard let text = try text(name) else { return nil }
    return try CountryCode.read(text, at: name)
  }

  /// Country codes without repeats, in the order of the text.
  func countries() throws(FieldError) -> [CountryCode] {
    let name = "countries"
    var result: [CountryCode] = []
    for (position, text) in try texts(name).enumerated() {
      let code = try CountryCode.read(text, at: "\(name)[\(position)]")
      if !result.contains(code) { result.append(code) }
    }
    return result
  }

  /// A Wikidata id, or nil where it is missing or `null`.
  func wikidata() throws(FieldError) -> String? {
    guard let text = try text("wikidata") else { return nil }
    guard WikidataID.isID(text) else {
      throw FieldError(.invalid, "wikidata", "is no Wikidata id; write one such as Q90, or null")
    }
    return text
  }

  /// A date, or nil where it is missing or `null`.
  func date(_ name: String) throws(FieldError) -> PartialDate? {
    guard let text = try text(name) else { return nil }
    guard let date = PartialDate(iso: text) else {
      throw FieldError(
        .invalid, name, "is not a date; write 2025-06-24, 2025-06 or 2025, or null if unknown")
    }
    return date
  }

  /// One of the raw values of an enumeration, or nil where it is missing or `null`.
  func term<Term: RawRepresentable & CaseIterable>(
    _ name: String, of type: Term.Type
  ) throws(FieldError) -> Term? where Term.RawValue == String {
    guard let text = try text(name) else { return nil }
    guard let term = Term(rawValue: text) else {
      let terms = Term.allCases.map(\.rawValue).joined(separator: ", ")
      throw FieldError(.invalid, name, "is none of the terms \(terms)")
    }
    return term
  }

  /// Strings; none where the array is missing or `null`.
  func texts(_ name: String) throws(FieldError) -> [String] {
    try list(name) { (value, path, _) throws(FieldError) in
      guard case .string(let text) = value else { throw .wrong(path, value, "a string") }
      return text
    }
  }

  /// What `read` makes of each object of an array and its position; none where it is missing or
  /// `null`.
  func objects<Element>(
    _ name: String, _ read: (JSONObject, Int) throws(FieldError) -> Element
  ) throws(FieldError) -> [Element] {
    try list(name) { (value, path, position) throws(FieldError) in
      guard case .object(let object) = value else { throw .wrong(path, value, "an object") }
      do throws(FieldError) {
        return try read(object, position)
      } catch {
        throw error.inside(path)
      }
    }
  }

  private func list<Element>(
    _ name: String, _ read: (JSONValue, String, Int) throws(FieldError) -> Element
  ) throws(FieldError) -> [Element] {
    switch self[name] {
    case nil: return []
    case .array(let values):
      var result: [Element] = []
      result.reserveCapacity(values.count)
      for (position, value) in values.enumerated() {
        result.append(try read(value, "\(name)[\(position)]", position))
      }
      return result
    case .some(let other): throw .wrong(name, other, "an array")
    }
  }
}

extension FieldError {
  fileprivate static func wrong(
    _ path: String, _ found: JSONValue, _ expected: String
  ) -> FieldError {
    FieldError(.invalid, path, "is \(found.kindName); write \(expected)")
  }
}

extension CountryCode {
  fileprivate static func read(_ text: String, at path: String) throws(FieldError) -> CountryCode {
    guard let code = CountryCode(text) else {
      throw FieldError(.invalid, path, "is no country code; write two letters of ISO 3166-1")
    }
    return code
  }
}
