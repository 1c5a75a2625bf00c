/// What a single word can be; a word may be several of these.
public struct WordClass: OptionSet, Sendable, Hashable {
  /// One bit a class.
  public let rawValue: UInt64

  /// Makes a set of classes of its bits.
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Written out, so that tests of classes cost an instruction in other modules too.

  /// Makes a set of some classes.
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

  /// A determiner.
  @inlinable public static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  /// A preposition.
  @inlinable public static var preposition: WordClass { WordClass(rawValue: 1 << 1) }
  /// A conjunction.
  @inlinable public static var conjunction: WordClass { WordClass(rawValue: 1 << 2) }
  /// A word that opens a subordinate clause.
  @inlinable public static var subordinator: WordClass { WordClass(rawValue: 1 << 3) }
  /// A relative pronoun.
  @inlinable public static var relative: WordClass { WordClass(rawValue: 1 << 4) }
  /// A subject pronoun.
  @inlinable public static var subjectPronoun: WordClass { WordClass(rawValue: 1 << 5) }
  /// A possessive.
  @inlinable public static var possessive: WordClass { WordClass(rawValue: 1 << 6) }
  /// A reflexive pronoun.
  @inlinable public static var reflexive: WordClass { WordClass(rawValue: 1 << 7) }
  /// A word of negation.
  @inlinable public static var negation: WordClass { WordClass(rawValue: 1 << 8) }
  /// An auxiliary.
  @inlinable public static var auxiliary: WordClass { WordClass(rawValue: 1 << 9) }
  /// A modal verb, or one of wish and plan.
  @inlinable public static var modal: WordClass { WordClass(rawValue: 1 << 10) }
  /// A courtesy title.
  @inlinable public static var honorific: WordClass { WordClass(rawValue: 1 << 11) }
  /// A courtesy title of a woman.
  @inlinable public static var feminineHonorific: WordClass { WordClass(rawValue: 1 << 12) }
  /// A given name.
  @inlinable public static var givenName: WordClass { WordClass(rawValue: 1 << 13) }
  /// A woman's given name.
  @inlinable public static var feminineName: WordClass { WordClass(rawValue: 1 << 14) }
  /// A man's given name.
  @inlinable public static var masculineName: WordClass { WordClass(rawValue: 1 << 15) }
  /// A family name that stands before the given name.
  @inlinable public static var familyNameFirst: WordClass { WordClass(rawValue: 1 << 16) }
  /// A particle within a name.
  @inlinable public static var particle: WordClass { WordClass(rawValue: 1 << 17) }
  /// A noun that begins the name of a body.
  @inlinable public static var institutionHead: WordClass { WordClass(rawValue: 1 << 18) }
  /// An adjective within a body's name.
  @inlinable public static var institutionAdjective: WordClass { WordClass(rawValue: 1 << 19) }
  /// A field of government.
  @inlinable public static var portfolio: WordClass { WordClass(rawValue: 1 << 20) }
  /// A common word.
  @inlinable public static var commonWord: WordClass { WordClass(rawValue: 1 << 21) }
  /// A weekday.
  @inlinable public static var weekday: WordClass { WordClass(rawValue: 1 << 22) }
  /// A month.
  @inlinable public static var month: WordClass { WordClass(rawValue: 1 << 23) }
  /// A plural.
  @inlinable public static var plural: WordClass { WordClass(rawValue: 1 << 24) }
  /// A word that says that an office was held before: "former".
  @inlinable public static var formerMarker: WordClass { WordClass(rawValue: 1 << 25) }
  /// A word that says that an office will be held: "elect".
  @inlinable public static var futureMarker: WordClass { WordClass(rawValue: 1 << 26) }
  /// A word that goes with an office: "general", "deputy".
  @inlinable public static var officeModifier: WordClass { WordClass(rawValue: 1 << 27) }
  /// A word that begins no name though it has a capital.
  @inlinable public static var notAName: WordClass { WordClass(rawValue: 1 << 28) }
  /// A verb of saying.
  @inlinable public static var speechVerb: WordClass { WordClass(rawValue: 1 << 29) }
  /// A noun of places and things that are named after people.
  @inlinable public static var streetWord: WordClass { WordClass(rawValue: 1 << 30) }
  /// A number in letters.
  @inlinable public static var numeral: WordClass { WordClass(rawValue: 1 << 31) }
  /// A noun for several people or states.
  @inlinable public static var groupNoun: WordClass { WordClass(rawValue: 1 << 32) }
  /// A word of plans.
  @inlinable public static var planningWord: WordClass { WordClass(rawValue: 1 << 33) }
  /// A word of calling off.
  @inlinable public static var cancellingWord: WordClass { WordClass(rawValue: 1 << 34) }
  /// A word of denying.
  @inlinable public static var denyingWord: WordClass { WordClass(rawValue: 1 << 35) }
  /// A form of "to have".
  @inlinable public static var haveAuxiliary: WordClass { WordClass(rawValue: 1 << 36) }
  /// A form of "to be".
  @inlinable public static var beAuxiliary: WordClass { WordClass(rawValue: 1 << 37) }
  /// A building or room where people meet.
  @inlinable public static var venueNoun: WordClass { WordClass(rawValue: 1 << 38) }
  /// A given name that is often another word.
  @inlinable public static var doubtfulName: WordClass { WordClass(rawValue: 1 << 40) }
  /// A preposition of place.
  @inlinable public static var locative: WordClass { WordClass(rawValue: 1 << 39) }
}
