/// The names of the models in a file of weights, one for each question.
package enum DecisionName {
  /// Whether a name is of a person at all.
  package static let person = "person"
  /// Whether two people met.
  package static let met = "met"
  /// Whether a person belongs to a body.
  package static let affiliation = "affiliation"
  /// Whether a person is of a state.
  package static let state = "state"
  /// Whether words tell of a meeting.
  package static let event = "event"
  /// Which time is that of a meeting.
  package static let time = "time"
  /// Which place is that of a meeting.
  package static let place = "place"
}
