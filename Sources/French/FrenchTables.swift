import CLanguageData
package import Language

/// The tables of facts of French.
///
/// Each is a file of `Sources/CLanguageData/Tables`, whose head says what its columns are and where the facts come from.
package enum FrenchTables {
  /// `fr/areas.txt`: departments, regions and federal states, and the state in which each lies.
  package static var areas: FactTable {
    unsafe FactTable(language_table_fr_areas())
  }
  /// `fr/countries.txt`: states and territories as the French press names them.
  package static var countries: FactTable {
    unsafe FactTable(language_table_fr_countries())
  }
  /// `fr/honorifics.txt`: offices that people hold, with the words before and after them and the courtesy titles.
  package static var honorifics: FactTable {
    unsafe FactTable(language_table_fr_honorifics())
  }
  /// `fr/institution-heads.txt`: common nouns that begin the name of a body: `ministère`, `banque`, `parti`.
  package static var institutionHeads: FactTable {
    unsafe FactTable(language_table_fr_institution_heads())
  }
  /// `fr/institutions.txt`: bodies that readers of world news meet: international ones, states' organs, parties, media, companies.
  package static var institutions: FactTable {
    unsafe FactTable(language_table_fr_institutions())
  }
  /// `fr/meeting-nouns.txt`: nouns that name meetings, with the kind of meeting.
  package static var meetingNouns: FactTable {
    unsafe FactTable(language_table_fr_meeting_nouns())
  }
  /// `fr/meeting-verbs.txt`: verbs of meetings and of what surrounds them, with their third persons and participles.
  package static var meetingVerbs: FactTable {
    unsafe FactTable(language_table_fr_meeting_verbs())
  }
  /// `fr/office-qualifiers.txt`: offices that people hold, with the words before and after them and the courtesy titles.
  package static var officeQualifiers: FactTable {
    unsafe FactTable(language_table_fr_office_qualifiers())
  }
  /// `fr/offices.txt`: offices that people hold, with the words before and after them and the courtesy titles.
  package static var offices: FactTable {
    unsafe FactTable(language_table_fr_offices())
  }
  /// `fr/stop-words.txt`: words that may stand capitalised and yet begin no name: at the start of a sentence, or by custom.
  package static var stopWords: FactTable {
    unsafe FactTable(language_table_fr_stop_words())
  }
}
