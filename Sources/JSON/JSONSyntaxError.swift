/// What is wrong with a JSON text, and where.
package struct JSONSyntaxError: Error, Equatable, Sendable {
  /// What was found or missed.
  package enum Problem: Equatable, Sendable {
    /// Nothing that a value begins with.
    case value
    /// A word that begins like `true`, `false` or `null` and goes on otherwise.
    case word(String)
    /// No digit where a part of a number must have one.
    case digit(NumberPart)
    /// A whole number that begins with a needless zero; only a lenient reader names it.
    case leadingZero
    /// A number that is out of the range of floating-point numbers.
    case tooLarge
    /// No name in quotation marks where a member begins.
    case name
    /// No colon behind a name.
    case colon
    /// Neither a comma nor the closing bracket of an array or, where it says so, an object.
    case separator(inObject: Bool)
    /// Something behind the whole value.
    case trailing
    /// Arrays and objects that nest deeper than so many levels.
    case nesting(limit: Int)
    /// Bytes of a string that are not UTF-8.
    case encoding
    /// A control character that is not escaped.
    case controlCharacter
    /// A string that has no end.
    case openString
    /// A backslash before a character that it cannot escape.
    case escape
    /// Not four hexadecimal digits behind `\u`.
    case hexadecimal
    /// A surrogate without its other half.
    case surrogate
    /// A value that is no object where one must be.
    case object
  }

  /// The part of a number in which a digit is missing.
  package enum NumberPart: Equatable, Sendable {
    case whole, fraction, exponent
  }

  /// The byte at which reading stopped, from 0.
  package let offset: Int
  /// The byte at which began what could not be read: the word, number, escape or value.
  package let start: Int
  /// What was found or missed there.
  package let problem: Problem
  /// Whether the text ends where more of it was expected.
  package let isAtEnd: Bool

  /// Makes an error.
  ///
  /// - Parameter start: Where what could not be read began; the offset itself if nil.
  package init(offset: Int, start: Int? = nil, problem: Problem, isAtEnd: Bool = false) {
    self.offset = offset
    self.start = start ?? offset
    self.problem = problem
    self.isAtEnd = isAtEnd
  }

  /// What was found or missed, in a few words.
  package var message: String {
    if isAtEnd { return "the text ends too early" }
    return switch problem {
    case .value: "no JSON value begins here"
    case .word(let word): "expected \(word)"
    case .digit: "expected a digit"
    case .leadingZero: "a number begins with 0"
    case .tooLarge: "the number is too large"
    case .name: "expected a name in quotation marks"
    case .colon: "expected a colon"
    case .separator: "expected a comma or a closing bracket"
    case .trailing: "text after the end of the value"
    case .nesting: "nested too deeply"
    case .encoding: "the string is not valid UTF-8"
    case .controlCharacter: "a control character in a string must be escaped"
    case .openString: "the string is not closed"
    case .escape: "no such escape"
    case .hexadecimal: "expected four hexadecimal digits"
    case .surrogate: "half of a surrogate pair"
    case .object: "expected an object"
    }
  }
}
