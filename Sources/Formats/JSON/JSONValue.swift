/// A JSON text as a tree, for reading small things such as one record.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// What the value is, for messages.
  var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// The members of a JSON object, in the order of the text.
struct JSONObject: Equatable {
  /// One name and its value.
  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }

  /// The members; a name may occur twice.
  var members: [Member] = []

  /// The value of a name, nil where it is missing or `null`; the last one counts, as in most readers.
  subscript(name: String) -> JSONValue? {
    guard let member = members.last(where: { $0.name == name }), member.value != .null else {
      return nil
    }
    return member.value
  }
}

/// What is wrong with a JSON text, and where.
struct JSONSyntaxError: Error, Equatable {
  /// The byte at which reading stopped, from 0.
  var offset: Int
  /// What was found or missed there.
  var message: String
}
