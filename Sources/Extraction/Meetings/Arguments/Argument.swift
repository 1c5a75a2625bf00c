import Knowledge

/// Who fills an argument of a trigger, by which grammatical relation, and what it makes of them.
struct Argument {
  /// How the words are joined to the trigger.
  enum Relation {
    case subject, object
    /// "par X" behind a passive.
    case agent
    /// "avec X", "à X", "autour de X".
    case oblique
    /// "de X", "entre X et Y", "X-Y" behind a noun.
    case complement
    /// "son", "leur" before a noun.
    case owner
    /// Those who are listed as present.
    case list
    /// Named near by, without any relation.
    case near
  }

  var parties: Parties
  var relation: Relation
  /// What those people are in the event.
  var role: ParticipantRole

  init(_ parties: Parties, _ relation: Relation, _ role: ParticipantRole = .participant) {
    self.parties = parties
    self.relation = relation
    self.role = role
  }

  init(people: [PersonIndex], _ relation: Relation, _ role: ParticipantRole = .participant) {
    self.init(Parties(people: people), relation, role)
  }
}
