/// Closed classes of words in names.
///
/// They are facts about naming, not about anyone.
enum NameLexicon {
  /// Words that link parts of a name and may be left out or written otherwise.
  static let particles: Set<String> = [
    "al", "el", "ad", "as", "ar", "an", "ach", "ash", "az", "at",
    "ben", "bin", "ibn", "bint", "ould", "oulad", "mint",
    "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "di", "da", "dos",
    "del", "della", "zu", "zur", "ter",
  ]

  /// Articles of Arabic, which come and go in transcriptions.
  static let arabicArticles: Set<String> = [
    "al", "el", "ad", "as", "ar", "an", "ach", "ash", "az", "at",
  ]

  /// Titles of those who are known by one name: rulers, princes, heads of churches.
  static let sovereignTitles: Set<String> = [
    "pape", "roi", "reine", "prince", "princesse", "empereur", "imperatrice", "tsar", "emir",
    "sultan", "catholicos", "patriarche", "calife", "negus", "chah", "shah", "dalai",
  ]

  /// Forms of address that may be left before a name.
  static let honorifics: Set<String> = [
    "m", "mm", "mr", "mme", "mmes", "mlle", "mrs", "ms", "dr", "pr", "me", "mgr", "monsieur",
    "madame", "mademoiselle", "docteur", "professeur", "maitre", "monseigneur", "sir", "lord",
    "lady", "dom", "frere", "soeur",
  ]

  /// Marks of the elder or the younger of one name.
  static let generations: [String: Generation] = [
    "pere": .elder, "senior": .elder, "sr": .elder, "fils": .younger, "junior": .younger,
    "jr": .younger,
  ]

  /// First parts of double given names that never stand for the whole (Jean is not Jean-Luc).
  static let doubleGivenNameHeads: Set<String> = [
    "jean", "marie", "anne", "pierre", "paul", "louis", "charles", "yves", "claude", "rose",
  ]

  /// Elder or younger of two who share a name.
  enum Generation { case elder, younger }
}
