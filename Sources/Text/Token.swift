/// A word, number or punctuation mark of a text, as a range of its UTF-8 bytes.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits, hyphens and an apostrophe: "Jean-Pierre", "l'", "G7".
    case word
    /// Digits, perhaps with separators and unit letters: "2025", "30,4", "17h34".
    case number
    /// One mark: ".", ",", "«".
    case punctuation
  }

  /// Properties of a token that rules ask for often.
  public struct Flags: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes flags from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Begins with a capital letter.
    public static let capitalised = Flags(rawValue: 1)
    /// Has at least two letters and none that is small.
    public static let allCapitals = Flags(rawValue: 2)
    /// White space stands before it (or it is the first).
    public static let afterSpace = Flags(rawValue: 4)
    /// Stands between quotation marks.
    public static let quoted = Flags(rawValue: 8)
    /// Is the first word or number of its sentence.
    public static let first = Flags(rawValue: 16)
    /// A line feed stands before it.
    public static let afterLineFeed = Flags(rawValue: 32)
    /// Ends in a full stop that belongs to it: "M.", "S.E.".
    public static let abbreviation = Flags(rawValue: 64)
    /// A blank line stands before it (or it is the first).
    public static let afterBlankLine = Flags(rawValue: 128)
  }

  /// The first byte.
  public var start: UInt32
  /// The byte after the last.
  public var end: UInt32
  /// What it is made of.
  public var kind: Kind
  /// What rules ask for.
  public var flags: Flags
  /// ``FoldedHash`` of its text.
  public var key: UInt64

  /// The byte range.
  public var bytes: Range<Int> { Int(start)..<Int(end) }
}
