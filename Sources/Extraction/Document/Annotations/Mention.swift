import Knowledge

/// A noun phrase that stands for people, bodies or states of the article.
struct Mention: Sendable {
  /// What the phrase is.
  enum Form: Sendable { case name, office, pronoun, group, institution, country }

  /// All its tokens: determiner, titles, name and appositions.
  var tokens: Range<Int>
  /// The name or the head noun.
  var core: Range<Int>
  /// What it is.
  var form: Form
  /// The people it stands for.
  var people: [PersonIndex] = []
  /// The institutions it stands for.
  var institutions: [InstitutionIndex] = []
  /// The states it stands for.
  var countries: [CountryCode] = []

  var isEmpty: Bool { people.isEmpty && institutions.isEmpty && countries.isEmpty }
}
