package import Decisions
package import Knowledge

/// What can be decided in one article, each candidate with its features, for training.
///
/// People, institutions and meetings go by their positions in the record.
package struct DecisionExamples: Sendable {
  /// What the rules alone say.
  package var record: ArticleRecord

  /// The people: whether each is one.
  package var people: [FeatureVector] = []
  /// Pairs of people: whether they met.
  package var pairs: [(first: Int, second: Int, features: FeatureVector)] = []
  /// People and bodies: whether the person belongs to the body.
  package var affiliations: [(person: Int, institution: Int, features: FeatureVector)] = []
  /// People and states: whether the person is of the state.
  package var states: [(person: Int, state: String, features: FeatureVector)] = []
  /// Meetings: whether each is one.
  package var events: [FeatureVector] = []
  /// For each meeting the times that it may have.
  package var times: [[(start: String?, features: FeatureVector)]] = []
  /// For each meeting the places that it may have.
  package var places: [[(name: String?, features: FeatureVector)]] = []
}
