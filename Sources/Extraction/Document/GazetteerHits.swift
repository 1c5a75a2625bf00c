import Knowledge

/// What the lexicon's phrases found in a text: at most one hit of a kind starts at a token.
struct GazetteerHits: Sendable {
  /// A phrase of the lexicon.
  struct Hit: Sendable, Equatable {
    var tokens: Range<Int>
    var meaning: PhraseMeaning
  }

  /// All hits, by first token; at one token the longest first.
  var hits: [Hit] = []
  /// For each token, the position in `hits` of the first that starts there, or -1.
  var first: [Int32] = []

  /// The hits that start at a token.
  func starting(at token: Int) -> ArraySlice<Hit> {
    guard token >= 0, token < first.count, first[token] >= 0 else { return [] }
    let from = Int(first[token])
    var to = from
    while to < hits.count, hits[to].tokens.lowerBound == token { to += 1 }
    return hits[from..<to]
  }

  /// The hit of a kind that starts at a token.
  func hit(at token: Int, _ kind: PhraseMeaning.Kind) -> Hit? {
    starting(at: token).first { $0.meaning.kind == kind }
  }
}

/// What a phrase of the lexicon stands for.
struct PhraseMeaning: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    /// A state by its name.
    case country
    /// An inhabitant or adjective of a state.
    case demonym
    /// The capital or seat of a state.
    case capital
    /// A town.
    case city
    /// A body of the lexicon of institutions.
    case body
    /// A head noun of bodies ("ministère").
    case institutionHead
    /// A function noun.
    case function
    /// A meeting verb's form.
    case meetingVerb
    /// A meeting noun's form.
    case meetingNoun
    /// The first member of a compound demonym ("franco").
    case compound
  }

  var kind: Kind
  /// The state, for country, demonym, capital, city.
  var country: CountryCode?
  /// The position in the table of the kind, for body, function, verb and noun.
  var index: Int = 0
  /// The word often means something else as well.
  var isAmbiguous = false
}
