/// How sure each way of finding a name is, 0…1, by how often its names of news texts were right.
enum NameWeights {
  /// The least score at which a person or body of the tagger counts.
  static let leastTagged: Float = 0.5
  /// The score from which the tagger's word goes before the lexicon's: a place that acts, a name that is
  /// a state or a common word too.
  static let sureTagged = 0.9

  /// Behind a courtesy title, which stands before nothing else.
  static let titled = 0.9
  /// A body of the lexicon, written as a name.
  static let known = 0.9
  /// A known body's house in a state: the words are sure, that they are one name is likely.
  static let branch = 0.8
  /// A noun and a complement that names it.
  static let complemented = 0.8
  /// A noun and adjectives only.
  static let headed = 0.6
  /// Between quotation marks behind a noun.
  static let quoted = 0.7
  /// Behind a title with its complement.
  static let holder = 0.7
  /// Behind a body or field that the tagger took with it, with a given name.
  static let taggedHolder = 0.8
  /// The surname of somebody named in full.
  static let surname = 0.8
  /// By what it does alone, or whom it meets.
  static let actor = 0.6
  /// Given names that "et" joins before one surname.
  static let couple = 0.8
  /// In a list behind one title.
  static let listed = 0.8
  /// A surname behind initials.
  static let initials = 0.8
  /// A surname with a particle, by what its bearer does.
  static let particle = 0.7
  /// Another name of somebody, by the words before it.
  static let other = 0.8

  /// Capitals alone, from the surest sign around them to the least.
  static let givenName = 0.8
  static let behindTitle = 0.75
  static let acting = 0.65
  static let met = 0.6
}
