/// A number of a JSON text, as it is written and as it is computed with.
///
/// Two numbers are equal if their values are: `1` and `1.0e0` are.
package struct JSONNumber: Sendable, Equatable {
  /// The digits of the text, which say more than the value where the number is long.
  package let text: String
  /// The number nearest to the text; infinite where a lenient reader met one out of range.
  package let value: Double

  /// Makes a number that is written in a certain way.
  package init(text: String, value: Double) {
    self.text = text
    self.value = value
  }

  package static func == (one: JSONNumber, other: JSONNumber) -> Bool { one.value == other.value }
}

extension JSONNumber: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) {
    self.init(text: value.description, value: value)
  }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(text: value.description, value: Double(value))
  }
}
