package import Text

/// What a language must know for rules that find meetings.
package struct MeetingsCues: Sendable {
  /// What records call the rules.
  package let ruleNames: RuleNames
  /// For what stands around nouns of meeting.
  package let nouns: MeetingNounCues
  /// For those who were at an event.
  package let attendance: AttendanceCues
  /// For pronouns that stand for whom somebody met.
  package let pronouns: ObjectPronounCues
  /// For bodies before which people speak.
  package let hearing: HearingBodyCues
  /// For a meeting word beside two people.
  package let nearby: NearbyCues
  /// For words that stand for something else, or for nothing that was.
  package let senses: SenseCues
  /// For names of people who are not there.
  package let bystanders: BystanderCues

  package init(
    ruleNames: RuleNames, nouns: MeetingNounCues, attendance: AttendanceCues,
    pronouns: ObjectPronounCues, hearing: HearingBodyCues, nearby: NearbyCues,
    senses: SenseCues, bystanders: BystanderCues
  ) {
    self.ruleNames = ruleNames
    self.nouns = nouns
    self.attendance = attendance
    self.pronouns = pronouns
    self.hearing = hearing
    self.nearby = nearby
    self.senses = senses
    self.bystanders = bystanders
  }
}

/// What stands around nouns of meeting.
package struct MeetingNounCues: Sendable {
  /// Makes a call of a talk: "téléphonique".
  package let telephonic: KeySet
  /// Opens a phrase of which the subject that follows is the agent: "lors d’un entretien, X et Y …".
  package let fronting: KeySet

  package init(
    telephonic: KeySet, fronting: KeySet
  ) {
    self.telephonic = telephonic
    self.fronting = fronting
  }
}

/// How a text says who was at an event.
package struct AttendanceCues: Sendable {
  /// The verb that all such words stand for: "participer".
  package let verb: VerbEntry
  /// Forms that open a list of guests: "figuraient".
  package let figuring: KeySet
  /// Nouns before them, of whom some are listed: "parmi les invités".
  package let guests: KeySet

  package init(
    verb: VerbEntry, figuring: KeySet, guests: KeySet
  ) {
    self.verb = verb
    self.figuring = figuring
    self.guests = guests
  }
}

/// Pronouns of the third person that are objects, where their form says something of whom they stand for.
package struct ObjectPronounCues: Sendable {
  /// Several: "les".
  package let plural: KeySet
  /// One man: "le".
  package let masculine: KeySet
  /// One woman: "la".
  package let feminine: KeySet

  package init(
    plural: KeySet, masculine: KeySet, feminine: KeySet
  ) {
    self.plural = plural
    self.masculine = masculine
    self.feminine = feminine
  }
}

/// Bodies before which people speak, by their names.
package struct HearingBodyCues: Sendable {
  /// First words of the names of chambers and courts: "commission", "sénat".
  package let heads: KeySet
  /// Words by which a body is none, though its name begins so: "assemblée générale".
  package let others: KeySet

  package init(
    heads: KeySet, others: KeySet
  ) {
    self.heads = heads
    self.others = others
  }
}

/// What counts, and what does not, where nothing but nearness joins two people to a meeting word.
package struct NearbyCues: Sendable {
  /// Prepositions before whom others are compared with those who met: "depuis", "sans".
  package let comparing: KeySet
  /// Words of sports, where "rencontre" is a match.
  package let sports: KeySet

  package init(
    comparing: KeySet, sports: KeySet
  ) {
    self.comparing = comparing
    self.sports = sports
  }
}
