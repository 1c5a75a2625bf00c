import JSON

/// What is wrong with a line of JSON lines, as its author is told.
extension JSONSyntaxError {
  /// The byte to look at, from 0: where a wrong word, number or escape begins, or else where reading
  /// stopped.
  var place: Int {
    switch problem {
    case .word, .digit(.whole), .leadingZero, .hexadecimal: start
    default: offset
    }
  }

  /// What was found or missed there.
  var what: String {
    if isAtEnd, place == offset { return "the value breaks off" }
    return switch problem {
    case .value, .word, .digit(.whole), .leadingZero: "no value"
    case .digit(.fraction): "no digit after the decimal point"
    case .digit(.exponent): "no digit in the exponent"
    case .name: "no name in quotation marks"
    case .colon: "no colon after a name"
    case .separator(let inObject):
      inObject ? "no comma or } after a value" : "no comma or ] after an element"
    case .trailing: "something follows the value"
    case .nesting(let limit): "more than \(limit) levels of nesting"
    case .openString: "a string is not closed"
    case .escape: "an unknown escape"
    case .hexadecimal: "an escape without four hexadecimal digits"
    // A lenient reader finds nothing else.
    case .tooLarge, .encoding, .controlCharacter, .surrogate, .object: message
    }
  }
}
