import CLanguageData
package import Language

/// The tables of facts of English.
///
/// Each is a file of `Sources/CLanguageData/Tables`, whose head says what its columns are and where the facts come from.
package enum EnglishTables {
  /// `en/countries.txt`: what English papers call states beside their usual names, with demonyms and capitals.
  package static var countries: FactTable {
    unsafe FactTable(language_table_en_countries())
  }
  /// `en/honorifics.txt`: offices that people hold.
  package static var honorifics: FactTable {
    unsafe FactTable(language_table_en_honorifics())
  }
  /// `en/institution-heads.txt`: bodies that English papers name, and the nouns that begin the name of a body.
  package static var institutionHeads: FactTable {
    unsafe FactTable(language_table_en_institution_heads())
  }
  /// `en/institutions.txt`: bodies that English papers name, and the nouns that begin the name of a body.
  package static var institutions: FactTable {
    unsafe FactTable(language_table_en_institutions())
  }
  /// `en/meeting-nouns.txt`: nouns that name meetings, with the kind of meeting.
  package static var meetingNouns: FactTable {
    unsafe FactTable(language_table_en_meeting_nouns())
  }
  /// `en/meeting-verbs.txt`: verbs of meetings, with all their forms.
  package static var meetingVerbs: FactTable {
    unsafe FactTable(language_table_en_meeting_verbs())
  }
  /// `en/offices.txt`: offices that people hold.
  package static var offices: FactTable {
    unsafe FactTable(language_table_en_offices())
  }
  /// `en/portfolios.txt`: offices that people hold.
  package static var portfolios: FactTable {
    unsafe FactTable(language_table_en_portfolios())
  }
  /// `en/towns.txt`: what English papers call states beside their usual names, with demonyms and capitals.
  package static var towns: FactTable {
    unsafe FactTable(language_table_en_towns())
  }
}
