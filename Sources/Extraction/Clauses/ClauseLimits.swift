/// How far clauses, lists and verb groups reach, in tokens: what was measured on news.
enum ClauseLimits {
  /// How far before a noun phrase its preposition may stand: "avec le tout nouveau chef de X".
  static var governor: Int { 6 }
  /// The same before a bare name, which may stand behind the longer phrase that it explains.
  static var apposedGovernor: Int { 14 }
  /// How long a common noun phrase is with its determiner: "le numéro trois".
  static var nounPhrase: Int { 4 }
  /// How many commas and conjunctions may stand between two names of a list: ", et ainsi que".
  static var connectors: Int { 4 }
  /// Up to how many quoted words belong to the clause: more are a clause of their own.
  static var quotedWords: Int { 5 }
  /// How many adverbs and set phrases may stand between a verb and its auxiliary.
  static var interposed: Int { 6 }
  /// How far apart "ne", the verb and "que" stand: "n’a finalement rencontré mardi à Lyon que X".
  static var exceptive: Int { 8 }
}
