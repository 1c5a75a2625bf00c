#include "CLanguageData.h"

// The tables are files of text, which `#embed` makes constants of the program: no file is needed when it
// runs. `#embed` is standard C23, which clang knows in older C too; it takes no name from a macro.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en_countries[] = {
#embed "Tables/en/countries.txt"
};

static const unsigned char en_honorifics[] = {
#embed "Tables/en/honorifics.txt"
};

static const unsigned char en_institution_heads[] = {
#embed "Tables/en/institution-heads.txt"
};

static const unsigned char en_institutions[] = {
#embed "Tables/en/institutions.txt"
};

static const unsigned char en_meeting_nouns[] = {
#embed "Tables/en/meeting-nouns.txt"
};

static const unsigned char en_meeting_verbs[] = {
#embed "Tables/en/meeting-verbs.txt"
};

static const unsigned char en_offices[] = {
#embed "Tables/en/offices.txt"
};

static const unsigned char en_portfolios[] = {
#embed "Tables/en/portfolios.txt"
};

static const unsigned char en_towns[] = {
#embed "Tables/en/towns.txt"
};

static const unsigned char es_countries[] = {
#embed "Tables/es/countries.txt"
};

static const unsigned char es_honorifics[] = {
#embed "Tables/es/honorifics.txt"
};

static const unsigned char es_institution_heads[] = {
#embed "Tables/es/institution-heads.txt"
};

static const unsigned char es_institutions[] = {
#embed "Tables/es/institutions.txt"
};

static const unsigned char es_meeting_nouns[] = {
#embed "Tables/es/meeting-nouns.txt"
};

static const unsigned char es_meeting_verbs[] = {
#embed "Tables/es/meeting-verbs.txt"
};

static const unsigned char es_offices[] = {
#embed "Tables/es/offices.txt"
};

static const unsigned char es_towns[] = {
#embed "Tables/es/towns.txt"
};

static const unsigned char fr_areas[] = {
#embed "Tables/fr/areas.txt"
};

static const unsigned char fr_cities[] = {
#embed "Tables/fr/cities.txt"
};

static const unsigned char fr_countries[] = {
#embed "Tables/fr/countries.txt"
};

static const unsigned char fr_honorifics[] = {
#embed "Tables/fr/honorifics.txt"
};

static const unsigned char fr_institution_heads[] = {
#embed "Tables/fr/institution-heads.txt"
};

static const unsigned char fr_institutions[] = {
#embed "Tables/fr/institutions.txt"
};

static const unsigned char fr_meeting_nouns[] = {
#embed "Tables/fr/meeting-nouns.txt"
};

static const unsigned char fr_meeting_verbs[] = {
#embed "Tables/fr/meeting-verbs.txt"
};

static const unsigned char fr_office_qualifiers[] = {
#embed "Tables/fr/office-qualifiers.txt"
};

static const unsigned char fr_offices[] = {
#embed "Tables/fr/offices.txt"
};

static const unsigned char fr_stop_words[] = {
#embed "Tables/fr/stop-words.txt"
};

static const unsigned char names_family_first[] = {
#embed "Tables/names/family-first.txt"
};

static const unsigned char names_given_either[] = {
#embed "Tables/names/given-either.txt"
};

static const unsigned char names_given_feminine[] = {
#embed "Tables/names/given-feminine.txt"
};

static const unsigned char names_given_masculine[] = {
#embed "Tables/names/given-masculine.txt"
};

static const unsigned char names_origin_endings[] = {
#embed "Tables/names/origin-endings.txt"
};

static const unsigned char names_origin_given[] = {
#embed "Tables/names/origin-given.txt"
};

static const unsigned char names_origin_given_endings[] = {
#embed "Tables/names/origin-given-endings.txt"
};

static const unsigned char names_origin_states[] = {
#embed "Tables/names/origin-states.txt"
};

static const unsigned char names_particles[] = {
#embed "Tables/names/particles.txt"
};

static const unsigned char names_people[] = {
#embed "Tables/names/people.bin"
};

static const unsigned char names_surnames[] = {
#embed "Tables/names/surnames.txt"
};

struct language_table language_table_en_countries(void) {
  return (struct language_table){en_countries, sizeof en_countries};
}

struct language_table language_table_en_honorifics(void) {
  return (struct language_table){en_honorifics, sizeof en_honorifics};
}

struct language_table language_table_en_institution_heads(void) {
  return (struct language_table){en_institution_heads, sizeof en_institution_heads};
}

struct language_table language_table_en_institutions(void) {
  return (struct language_table){en_institutions, sizeof en_institutions};
}

struct language_table language_table_en_meeting_nouns(void) {
  return (struct language_table){en_meeting_nouns, sizeof en_meeting_nouns};
}

struct language_table language_table_en_meeting_verbs(void) {
  return (struct language_table){en_meeting_verbs, sizeof en_meeting_verbs};
}

struct language_table language_table_en_offices(void) {
  return (struct language_table){en_offices, sizeof en_offices};
}

struct language_table language_table_en_portfolios(void) {
  return (struct language_table){en_portfolios, sizeof en_portfolios};
}

struct language_table language_table_en_towns(void) {
  return (struct language_table){en_towns, sizeof en_towns};
}

struct language_table language_table_es_countries(void) {
  return (struct language_table){es_countries, sizeof es_countries};
}

struct language_table language_table_es_honorifics(void) {
  return (struct language_table){es_honorifics, sizeof es_honorifics};
}

struct language_table language_table_es_institution_heads(void) {
  return (struct language_table){es_institution_heads, sizeof es_institution_heads};
}

struct language_table language_table_es_institutions(void) {
  return (struct language_table){es_institutions, sizeof es_institutions};
}

struct language_table language_table_es_meeting_nouns(void) {
  return (struct language_table){es_meeting_nouns, sizeof es_meeting_nouns};
}

struct language_table language_table_es_meeting_verbs(void) {
  return (struct language_table){es_meeting_verbs, sizeof es_meeting_verbs};
}

struct language_table language_table_es_offices(void) {
  return (struct language_table){es_offices, sizeof es_offices};
}

struct language_table language_table_es_towns(void) {
  return (struct language_table){es_towns, sizeof es_towns};
}

struct language_table language_table_fr_areas(void) {
  return (struct language_table){fr_areas, sizeof fr_areas};
}

struct language_table language_table_fr_cities(void) {
  return (struct language_table){fr_cities, sizeof fr_cities};
}

struct language_table language_table_fr_countries(void) {
  return (struct language_table){fr_countries, sizeof fr_countries};
}

struct language_table language_table_fr_honorifics(void) {
  return (struct language_table){fr_honorifics, sizeof fr_honorifics};
}

struct language_table language_table_fr_institution_heads(void) {
  return (struct language_table){fr_institution_heads, sizeof fr_institution_heads};
}

struct language_table language_table_fr_institutions(void) {
  return (struct language_table){fr_institutions, sizeof fr_institutions};
}

struct language_table language_table_fr_meeting_nouns(void) {
  return (struct language_table){fr_meeting_nouns, sizeof fr_meeting_nouns};
}

struct language_table language_table_fr_meeting_verbs(void) {
  return (struct language_table){fr_meeting_verbs, sizeof fr_meeting_verbs};
}

struct language_table language_table_fr_office_qualifiers(void) {
  return (struct language_table){fr_office_qualifiers, sizeof fr_office_qualifiers};
}

struct language_table language_table_fr_offices(void) {
  return (struct language_table){fr_offices, sizeof fr_offices};
}

struct language_table language_table_fr_stop_words(void) {
  return (struct language_table){fr_stop_words, sizeof fr_stop_words};
}

struct language_table language_table_names_family_first(void) {
  return (struct language_table){names_family_first, sizeof names_family_first};
}

struct language_table language_table_names_given_either(void) {
  return (struct language_table){names_given_either, sizeof names_given_either};
}

struct language_table language_table_names_given_feminine(void) {
  return (struct language_table){names_given_feminine, sizeof names_given_feminine};
}

struct language_table language_table_names_given_masculine(void) {
  return (struct language_table){names_given_masculine, sizeof names_given_masculine};
}

struct language_table language_table_names_origin_endings(void) {
  return (struct language_table){names_origin_endings, sizeof names_origin_endings};
}

struct language_table language_table_names_origin_given(void) {
  return (struct language_table){names_origin_given, sizeof names_origin_given};
}

struct language_table language_table_names_origin_given_endings(void) {
  return (struct language_table){names_origin_given_endings, sizeof names_origin_given_endings};
}

struct language_table language_table_names_origin_states(void) {
  return (struct language_table){names_origin_states, sizeof names_origin_states};
}

struct language_table language_table_names_particles(void) {
  return (struct language_table){names_particles, sizeof names_particles};
}

struct language_table language_table_names_people(void) {
  return (struct language_table){names_people, sizeof names_people};
}

struct language_table language_table_names_surnames(void) {
  return (struct language_table){names_surnames, sizeof names_surnames};
}
