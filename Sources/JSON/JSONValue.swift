/// A JSON text as a tree, for reading small things such as one record.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// What the value is, for messages.
  package var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The text of a string; nil where the value is none.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array, or the value itself where it is none.
  package var elements: [JSONValue] {
    guard case .array(let values) = self else { return [self] }
    return values
  }

  /// The value of a name in an object, `null` included; the last one counts, as in most readers.
  package func member(_ name: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object.members.last { $0.name == name }?.value
  }
}
