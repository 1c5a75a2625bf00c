import CLanguageData

/// Tables of personal names, which know no language.
///
/// Each is a file of `Sources/CLanguageData/Tables`, whose head says what its columns are and where the facts come from.
package enum NameTables {
  /// `names/family-first.txt`: given names as French papers write them, by gender.
  package static var familyFirst: FactTable {
    unsafe FactTable(language_table_names_family_first())
  }
  /// `names/given-either.txt`: given names as French papers write them, by gender.
  package static var givenEither: FactTable {
    unsafe FactTable(language_table_names_given_either())
  }
  /// `names/given-feminine.txt`: given names as French papers write them, by gender.
  package static var givenFeminine: FactTable {
    unsafe FactTable(language_table_names_given_feminine())
  }
  /// `names/given-masculine.txt`: given names as French papers write them, by gender.
  package static var givenMasculine: FactTable {
    unsafe FactTable(language_table_names_given_masculine())
  }
  /// `names/origin-endings.txt`: where given names and endings of surnames are at home.
  package static var originEndings: FactTable {
    unsafe FactTable(language_table_names_origin_endings())
  }
  /// `names/origin-given.txt`: where given names and endings of surnames are at home.
  package static var originGiven: FactTable {
    unsafe FactTable(language_table_names_origin_given())
  }
  /// `names/origin-given-endings.txt`: where given names and endings of surnames are at home.
  package static var originGivenEndings: FactTable {
    unsafe FactTable(language_table_names_origin_given_endings())
  }
  /// `names/origin-states.txt`: where given names and endings of surnames are at home.
  package static var originStates: FactTable {
    unsafe FactTable(language_table_names_origin_states())
  }
  /// `names/particles.txt`: particles inside personal names, and what follows a name as a part of it (`Jr`, `VI`).
  package static var particles: FactTable {
    unsafe FactTable(language_table_names_particles())
  }
  /// `names/surnames.txt`: family names that are frequent in France.
  package static var surnames: FactTable {
    unsafe FactTable(language_table_names_surnames())
  }
}
