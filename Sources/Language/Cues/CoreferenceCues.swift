/// What a language must know for finding out who is who, and whose states and bodies.
package struct CoreferenceCues: Sendable {
  /// For joining the names of people.
  package let people: PersonCues
  /// For joining the names of bodies.
  package let institutions: InstitutionCues
  /// For saying who holds an office.
  package let holders: HolderCues
  /// For saying of which state somebody is.
  package let states: StateCues
  /// For saying to which body somebody belongs.
  package let affiliations: AffiliationCues
  /// For phrases and pronouns that stand for people.
  package let mentions: MentionCues

  package init(
    people: PersonCues, institutions: InstitutionCues, holders: HolderCues, states: StateCues,
    affiliations: AffiliationCues, mentions: MentionCues
  ) {
    self.people = people
    self.institutions = institutions
    self.holders = holders
    self.states = states
    self.affiliations = affiliations
    self.mentions = mentions
  }
}
