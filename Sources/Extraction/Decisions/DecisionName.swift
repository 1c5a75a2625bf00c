/// The names of the models in a file of weights, one for each question.
package enum DecisionName {
  /// Is this a person at all?
  package static let person = "person"
  /// Did these two people meet?
  package static let met = "met"
  /// Does this person belong to this body?
  package static let affiliation = "affiliation"
  /// Do these words tell of a meeting?
  package static let event = "event"
  /// Which time is that of this meeting?
  package static let time = "time"
  /// Which place is that of this meeting?
  package static let place = "place"
}
