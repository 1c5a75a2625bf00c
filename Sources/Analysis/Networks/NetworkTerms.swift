/// What the nodes of a network are.
public enum NetworkView: String, Sendable, CaseIterable {
  /// People, linked by the meetings that they shared.
  case personPerson = "person-person"
  /// Institutions, linked by meetings of people who acted for them, and by those in which they
  /// took part as bodies.
  case institutionInstitution = "institution-institution"
  /// Countries, linked by meetings of people and bodies of theirs, and by those in which they took
  /// part as states.
  case countryCountry = "country-country"
  /// People and meetings: who took part in what. The view that loses nothing.
  case personMeeting = "person-meeting"
}

/// What a link says.
///
/// Tiers are never mixed in one network.
public enum LinkTier: String, Sendable, CaseIterable {
  /// Both took part in the same meeting, neither merely as a witness.
  case met
  /// Both were at the same meeting, one of them at least only as a witness ("en présence de").
  case coPresent = "co-present"
  /// The same article names both.
  case coMentioned = "co-mentioned"
}

/// How much a meeting (or an article, for co-mentions) adds to the weight of a link.
public enum LinkWeighting: String, Sendable, CaseIterable {
  /// 1: the weight is the number of meetings.
  case count
  /// 1/(n − 1) for a meeting of *n*: everyone's links from one meeting sum to 1, so that a summit
  /// of twenty counts no more for each than a talk between two.
  ///
  /// > M. E. J. Newman, "Scientific collaboration networks. II", *Physical Review E* 64:016132,
  /// > 2001. [doi:10.1103/PhysRevE.64.016132](https://doi.org/10.1103/PhysRevE.64.016132)
  case newman
}
