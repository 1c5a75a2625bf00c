/// A form of a meeting verb.
package struct VerbEntry: Sendable, Equatable {
  /// The infinitive.
  package var lemma: String
  /// What the verb's arguments mean.
  package var frame: VerbFrame
  /// It goes with "se".
  package var isReflexive: Bool
  /// Words that must follow the verb, as keys; empty for none.
  package var fixed: [UInt64]
  /// The verb form.
  package var form: VerbForm
  /// What the rules may make of the verb.
  package var traits: VerbTraits = []

  package init(
    lemma: String, frame: VerbFrame, isReflexive: Bool, fixed: [UInt64], form: VerbForm,
    traits: VerbTraits = []
  ) {
    self.lemma = lemma
    self.frame = frame
    self.isReflexive = isReflexive
    self.fixed = fixed
    self.form = form
    self.traits = traits
  }
}

/// What rules may make of a meeting verb.
public struct VerbTraits: OptionSet, Sendable {
  /// One bit a trait.
  public let rawValue: UInt16

  /// Makes a set of traits of its bits.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Makes a set of some traits.
  @inlinable
  public init(arrayLiteral elements: VerbTraits...) {
    var value: UInt16 = 0
    for element in elements { value |= element.rawValue }
    self.init(rawValue: value)
  }

  /// Whether all traits of another are in it.
  @inlinable
  public func contains(_ other: VerbTraits) -> Bool { rawValue & other.rawValue == other.rawValue }

  /// Its frame is one that the rules act on.
  @inlinable public static var tells: VerbTraits { VerbTraits(rawValue: 1 << 0) }
  /// It hardly means anything else.
  @inlinable public static var plain: VerbTraits { VerbTraits(rawValue: 1 << 1) }
  /// A plural subject does it to each other.
  @inlinable public static var mutual: VerbTraits { VerbTraits(rawValue: 1 << 2) }
  /// Whom one talks with may stand behind "to": "spoke to X".
  @inlinable public static var addresses: VerbTraits { VerbTraits(rawValue: 1 << 3) }
  /// It tells of a meeting only where one is invited to something: "a invité X à déjeuner".
  @inlinable public static var needsInvitation: VerbTraits { VerbTraits(rawValue: 1 << 4) }
  /// Its infinitive means something else: "retrouver X" is mostly to find him.
  @inlinable public static var finiteOnly: VerbTraits { VerbTraits(rawValue: 1 << 5) }
  /// With the words that follow it, it is to pay a visit: "a rendu visite à X".
  @inlinable public static var paysVisit: VerbTraits { VerbTraits(rawValue: 1 << 6) }
  /// Behind "with", bodies and states do not count: "parler d’un accord avec la Chine".
  @inlinable public static var namesPeople: VerbTraits { VerbTraits(rawValue: 1 << 7) }
  /// Reporters do it as well as judges: "interrogé par".
  @inlinable public static var asks: VerbTraits { VerbTraits(rawValue: 1 << 8) }
  /// It tells of a call only where whom it calls stands beside it: "a appelé X".
  @inlinable public static var needsObjectBeside: VerbTraits { VerbTraits(rawValue: 1 << 9) }
  /// Whom it calls is never its direct object: "téléphoner à X".
  @inlinable public static var noDirectObject: VerbTraits { VerbTraits(rawValue: 1 << 10) }
  /// Whom it honours or visits is its direct object: "a décoré X".
  @inlinable public static var takesObject: VerbTraits { VerbTraits(rawValue: 1 << 11) }
  /// One may go so to a person: "s’est rendu chez X".
  @inlinable public static var reachesPeople: VerbTraits { VerbTraits(rawValue: 1 << 12) }
  /// Its subject was at an event: "ont assisté".
  @inlinable public static var attends: VerbTraits { VerbTraits(rawValue: 1 << 13) }
  /// Its object are those who come together: "a réuni X et Y".
  @inlinable public static var gathers: VerbTraits { VerbTraits(rawValue: 1 << 14) }
}

/// What the arguments of a meeting verb mean; the raw values are those of the lexicon.
package enum VerbFrame: String, Sendable {
  /// Subject is host, object visitor.
  case receive = "RECEIVE"
  /// Subject meets object.
  case meet = "MEET"
  /// Subject meets "avec" or, in the plural, each other; with a reflexive pronoun.
  case meetReflexive = "MEET_REFL"
  /// Subject talks with "avec".
  case talk = "TALK"
  /// Subject has an event that its object names.
  case hold = "HOLD"
  /// Subject goes to a place.
  case visit = "VISIT"
  /// Subject signs with "avec".
  case sign = "SIGN"
  /// Subject calls object.
  case call = "CALL"
  /// Subject leads an event or gathers the object.
  case host = "HOST"
  /// Subject takes part in an event.
  case attend = "ATTEND"
  /// Subject gives something to "à".
  case award = "AWARD"
  /// Subject hears object.
  case hear = "HEAR"
  /// Subject greets object.
  case greet = "GREET"
  /// Subject is quoted.
  case say = "SAY"
  /// No meeting: the form only shows where a clause has its verb.
  case none = "NONE"
}

/// What a verb form says of time and voice.
package enum VerbForm: String, Sendable {
  case present, past, future, conditional, participle, infinitive, gerund
}
