import CLanguageData
package import Language

/// The tables of facts of Spanish.
///
/// Each is a file of `Sources/CLanguageData/Tables`, whose head says what its columns are and where the facts come from.
package enum SpanishTables {
  /// `es/countries.txt`: states as the Spanish press names them, with demonyms and capitals.
  package static var countries: FactTable {
    unsafe FactTable(language_table_es_countries())
  }
  /// `es/honorifics.txt`: courtesy titles.
  package static var honorifics: FactTable {
    unsafe FactTable(language_table_es_honorifics())
  }
  /// `es/institution-heads.txt`: nouns that the name of a body begins with.
  package static var institutionHeads: FactTable {
    unsafe FactTable(language_table_es_institution_heads())
  }
  /// `es/institutions.txt`: bodies that the Spanish press names.
  package static var institutions: FactTable {
    unsafe FactTable(language_table_es_institutions())
  }
  /// `es/meeting-nouns.txt`: nouns that name meetings, with the kind of meeting.
  package static var meetingNouns: FactTable {
    unsafe FactTable(language_table_es_meeting_nouns())
  }
  /// `es/meeting-verbs.txt`: verbs of meetings, with all their forms.
  package static var meetingVerbs: FactTable {
    unsafe FactTable(language_table_es_meeting_verbs())
  }
  /// `es/offices.txt`: offices that people hold, inflected.
  package static var offices: FactTable {
    unsafe FactTable(language_table_es_offices())
  }
  /// `es/towns.txt`: towns whose Spanish name is not the local one, or where meetings often are.
  package static var towns: FactTable {
    unsafe FactTable(language_table_es_towns())
  }
}
