/// The members of a JSON object, in the order of the text.
package struct JSONObject: Equatable, Sendable {
  /// One name and its value.
  package struct Member: Equatable, Sendable {
    /// The name, which may occur twice in an object.
    package var name: String
    /// The value of the name.
    package var value: JSONValue

    /// Makes a member.
    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members; a name may occur twice.
  package var members: [Member]

  /// Makes an object of its members.
  package init(members: [Member] = []) { self.members = members }

  /// The value of a name, nil where it is missing or `null`; the last one counts, as in most readers.
  package subscript(name: String) -> JSONValue? {
    guard let member = members.last(where: { $0.name == name }), member.value != .null else {
      return nil
    }
    return member.value
  }
}
