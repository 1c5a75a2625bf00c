package import Language

/// Which party an adjective means of a politician of a state: "républicain" of the United States.
///
/// Only where the word is the party's own; "conservateur" of France is a leaning.
/// Source: written for this project from common knowledge.
package enum FrenchPartyTable {
  /// The words, ready for look-up.
  package static let words = PartyWords(rows)

  /// Words, state, name of the party as the lexicon of bodies has it.
  package static let rows: [(words: String, state: String, party: String)] = [
    ("démocrate démocrates", "US", "Parti démocrate"),
    ("républicain républicaine républicains", "US", "Parti républicain"),
    ("conservateur conservatrice conservateurs", "GB", "Parti conservateur"),
    ("travailliste travaillistes", "GB", "Parti travailliste"),
    ("socialiste socialistes", "FR", "Parti socialiste"),
    ("communiste communistes", "FR", "Parti communiste français"),
    ("insoumis insoumise", "FR", "La France insoumise"),
    ("marcheur marcheuse marcheurs", "FR", "La République en marche"),
    ("frontiste", "FR", "Front national"),
    ("social-démocrate", "DE", "Parti social-démocrate d'Allemagne"),
  ]
}
