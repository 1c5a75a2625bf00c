import Text

/// The attributes of a document's nodes or edges, for formats that declare them before use.
struct NetworkSchema {
  /// What the values of an attribute are; GraphML and GEXF call them by the same words.
  enum ValueType: String {
    case text = "string"
    case integer = "long"
    case number = "double"
    case flag = "boolean"
  }

  /// The names, in order of first appearance, with a type that fits all values.
  private(set) var names: [String] = []
  private(set) var types: [ValueType] = []
  private var positions: [String: Int] = [:]

  /// Gathers the attributes of all elements.
  ///
  /// - Complexity: O(n) in the number of attributes.
  init<Elements: Sequence>(
    _ elements: Elements, _ attributes: (Elements.Element) -> [NetworkDocument.Attribute]
  ) {
    for element in elements {
      for (place, attribute) in attributes(element).enumerated() {
        note(attribute, hint: place)
      }
    }
  }

  private mutating func note(_ attribute: NetworkDocument.Attribute, hint: Int) {
    let type = Self.type(of: attribute.value)
    guard let position = position(of: attribute.name, hint: hint) else {
      positions[attribute.name] = names.count
      names.append(attribute.name)
      types.append(type)
      return
    }
    if types[position] != type {
      let areNumbers = [types[position], type].allSatisfy { $0 == .integer || $0 == .number }
      types[position] = areNumbers ? .number : .text
    }
  }

  /// The position of a name; elements mostly have the same attributes, so `hint` is looked at first.
  func position(of name: String, hint: Int) -> Int? {
    if hint < names.count, names[hint] == name { return hint }
    return positions[name]
  }

  private static func type(of value: NetworkDocument.Value) -> ValueType {
    switch value {
    case .text, .texts: .text
    case .integer: .integer
    case .number: .number
    case .flag: .flag
    }
  }
}
