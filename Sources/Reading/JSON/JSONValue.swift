/// A JSON value.
///
/// Members keep their order; of members with one name the last counts.
indirect enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// The number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array, or the value itself where it is none.
  var elements: [JSONValue] {
    guard case .array(let values) = self else { return [self] }
    return values
  }
}
