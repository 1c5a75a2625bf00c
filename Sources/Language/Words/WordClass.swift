/// What a single word can be; a word may be several of these.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64

  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Written out, so that tests of classes cost an instruction in other modules too.

  @inlinable
  public init(arrayLiteral elements: WordClass...) {
    var value: UInt64 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  /// Whether no class is in both.
  @inlinable
  public func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }

  /// Whether all classes of another are in it.
  @inlinable
  public func contains(_ other: WordClass) -> Bool { rawValue & other.rawValue == other.rawValue }

  /// Whether it is no class.
  @inlinable public var isEmpty: Bool { rawValue == 0 }

  @inlinable public static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  @inlinable public static var preposition: WordClass { WordClass(rawValue: 1 << 1) }
  @inlinable public static var conjunction: WordClass { WordClass(rawValue: 1 << 2) }
  @inlinable public static var subordinator: WordClass { WordClass(rawValue: 1 << 3) }
  @inlinable public static var relative: WordClass { WordClass(rawValue: 1 << 4) }
  @inlinable public static var subjectPronoun: WordClass { WordClass(rawValue: 1 << 5) }
  @inlinable public static var possessive: WordClass { WordClass(rawValue: 1 << 6) }
  @inlinable public static var reflexive: WordClass { WordClass(rawValue: 1 << 7) }
  @inlinable public static var negation: WordClass { WordClass(rawValue: 1 << 8) }
  @inlinable public static var auxiliary: WordClass { WordClass(rawValue: 1 << 9) }
  @inlinable public static var modal: WordClass { WordClass(rawValue: 1 << 10) }
  @inlinable public static var honorific: WordClass { WordClass(rawValue: 1 << 11) }
  @inlinable public static var feminineHonorific: WordClass { WordClass(rawValue: 1 << 12) }
  @inlinable public static var givenName: WordClass { WordClass(rawValue: 1 << 13) }
  @inlinable public static var feminineName: WordClass { WordClass(rawValue: 1 << 14) }
  @inlinable public static var masculineName: WordClass { WordClass(rawValue: 1 << 15) }
  @inlinable public static var familyNameFirst: WordClass { WordClass(rawValue: 1 << 16) }
  @inlinable public static var particle: WordClass { WordClass(rawValue: 1 << 17) }
  @inlinable public static var institutionHead: WordClass { WordClass(rawValue: 1 << 18) }
  @inlinable public static var institutionAdjective: WordClass { WordClass(rawValue: 1 << 19) }
  @inlinable public static var portfolio: WordClass { WordClass(rawValue: 1 << 20) }
  @inlinable public static var commonWord: WordClass { WordClass(rawValue: 1 << 21) }
  @inlinable public static var weekday: WordClass { WordClass(rawValue: 1 << 22) }
  @inlinable public static var month: WordClass { WordClass(rawValue: 1 << 23) }
  @inlinable public static var plural: WordClass { WordClass(rawValue: 1 << 24) }
  @inlinable public static var formerMarker: WordClass { WordClass(rawValue: 1 << 25) }
  @inlinable public static var futureMarker: WordClass { WordClass(rawValue: 1 << 26) }
  @inlinable public static var officeModifier: WordClass { WordClass(rawValue: 1 << 27) }
  @inlinable public static var notAName: WordClass { WordClass(rawValue: 1 << 28) }
  @inlinable public static var speechVerb: WordClass { WordClass(rawValue: 1 << 29) }
  @inlinable public static var streetWord: WordClass { WordClass(rawValue: 1 << 30) }
  @inlinable public static var numeral: WordClass { WordClass(rawValue: 1 << 31) }
  @inlinable public static var groupNoun: WordClass { WordClass(rawValue: 1 << 32) }
  @inlinable public static var planningWord: WordClass { WordClass(rawValue: 1 << 33) }
  @inlinable public static var cancellingWord: WordClass { WordClass(rawValue: 1 << 34) }
  @inlinable public static var denyingWord: WordClass { WordClass(rawValue: 1 << 35) }
  @inlinable public static var haveAuxiliary: WordClass { WordClass(rawValue: 1 << 36) }
  @inlinable public static var beAuxiliary: WordClass { WordClass(rawValue: 1 << 37) }
  @inlinable public static var venueNoun: WordClass { WordClass(rawValue: 1 << 38) }
  @inlinable public static var doubtfulName: WordClass { WordClass(rawValue: 1 << 40) }
  @inlinable public static var locative: WordClass { WordClass(rawValue: 1 << 39) }
}
