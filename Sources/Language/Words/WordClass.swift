/// What a single word can be; a word may be several of these.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  @inlinable
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable package static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  @inlinable package static var preposition: WordClass { WordClass(rawValue: 1 << 1) }
  @inlinable package static var conjunction: WordClass { WordClass(rawValue: 1 << 2) }
  @inlinable package static var subordinator: WordClass { WordClass(rawValue: 1 << 3) }
  @inlinable package static var relative: WordClass { WordClass(rawValue: 1 << 4) }
  @inlinable package static var subjectPronoun: WordClass { WordClass(rawValue: 1 << 5) }
  @inlinable package static var possessive: WordClass { WordClass(rawValue: 1 << 6) }
  @inlinable package static var reflexive: WordClass { WordClass(rawValue: 1 << 7) }
  @inlinable package static var negation: WordClass { WordClass(rawValue: 1 << 8) }
  @inlinable package static var auxiliary: WordClass { WordClass(rawValue: 1 << 9) }
  @inlinable package static var modal: WordClass { WordClass(rawValue: 1 << 10) }
  @inlinable package static var honorific: WordClass { WordClass(rawValue: 1 << 11) }
  @inlinable package static var feminineHonorific: WordClass { WordClass(rawValue: 1 << 12) }
  @inlinable package static var givenName: WordClass { WordClass(rawValue: 1 << 13) }
  @inlinable package static var feminineName: WordClass { WordClass(rawValue: 1 << 14) }
  @inlinable package static var masculineName: WordClass { WordClass(rawValue: 1 << 15) }
  @inlinable package static var familyNameFirst: WordClass { WordClass(rawValue: 1 << 16) }
  @inlinable package static var particle: WordClass { WordClass(rawValue: 1 << 17) }
  @inlinable package static var institutionHead: WordClass { WordClass(rawValue: 1 << 18) }
  @inlinable package static var institutionAdjective: WordClass { WordClass(rawValue: 1 << 19) }
  @inlinable package static var portfolio: WordClass { WordClass(rawValue: 1 << 20) }
  @inlinable package static var commonWord: WordClass { WordClass(rawValue: 1 << 21) }
  @inlinable package static var weekday: WordClass { WordClass(rawValue: 1 << 22) }
  @inlinable package static var month: WordClass { WordClass(rawValue: 1 << 23) }
  @inlinable package static var plural: WordClass { WordClass(rawValue: 1 << 24) }
  @inlinable package static var formerMarker: WordClass { WordClass(rawValue: 1 << 25) }
  @inlinable package static var futureMarker: WordClass { WordClass(rawValue: 1 << 26) }
  @inlinable package static var officeModifier: WordClass { WordClass(rawValue: 1 << 27) }
  @inlinable package static var notAName: WordClass { WordClass(rawValue: 1 << 28) }
  @inlinable package static var speechVerb: WordClass { WordClass(rawValue: 1 << 29) }
  @inlinable package static var streetWord: WordClass { WordClass(rawValue: 1 << 30) }
  @inlinable package static var numeral: WordClass { WordClass(rawValue: 1 << 31) }
  @inlinable package static var groupNoun: WordClass { WordClass(rawValue: 1 << 32) }
  @inlinable package static var planningWord: WordClass { WordClass(rawValue: 1 << 33) }
  @inlinable package static var cancellingWord: WordClass { WordClass(rawValue: 1 << 34) }
  @inlinable package static var denyingWord: WordClass { WordClass(rawValue: 1 << 35) }
  @inlinable package static var haveAuxiliary: WordClass { WordClass(rawValue: 1 << 36) }
  @inlinable package static var beAuxiliary: WordClass { WordClass(rawValue: 1 << 37) }
  @inlinable package static var venueNoun: WordClass { WordClass(rawValue: 1 << 38) }
  @inlinable package static var doubtfulName: WordClass { WordClass(rawValue: 1 << 40) }
  @inlinable package static var locative: WordClass { WordClass(rawValue: 1 << 39) }
}
