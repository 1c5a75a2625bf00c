#ifndef ENTREVUE_LANGUAGE_DATA_H
#define ENTREVUE_LANGUAGE_DATA_H

#include <stddef.h>

/// A table of facts: UTF-8, one entry a line, lines that begin with "#" are remarks; no end mark.
struct language_table {
  const unsigned char *bytes;
  size_t count;
};

struct language_table language_table_en_countries(void);
struct language_table language_table_en_honorifics(void);
struct language_table language_table_en_institution_heads(void);
struct language_table language_table_en_institutions(void);
struct language_table language_table_en_meeting_nouns(void);
struct language_table language_table_en_meeting_verbs(void);
struct language_table language_table_en_offices(void);
struct language_table language_table_en_portfolios(void);
struct language_table language_table_en_towns(void);
struct language_table language_table_es_countries(void);
struct language_table language_table_es_honorifics(void);
struct language_table language_table_es_institution_heads(void);
struct language_table language_table_es_institutions(void);
struct language_table language_table_es_meeting_nouns(void);
struct language_table language_table_es_meeting_verbs(void);
struct language_table language_table_es_offices(void);
struct language_table language_table_es_towns(void);
struct language_table language_table_fr_areas(void);
struct language_table language_table_fr_cities(void);
struct language_table language_table_fr_countries(void);
struct language_table language_table_fr_honorifics(void);
struct language_table language_table_fr_institution_heads(void);
struct language_table language_table_fr_institutions(void);
struct language_table language_table_fr_meeting_nouns(void);
struct language_table language_table_fr_meeting_verbs(void);
struct language_table language_table_fr_office_qualifiers(void);
struct language_table language_table_fr_offices(void);
struct language_table language_table_fr_stop_words(void);
struct language_table language_table_names_family_first(void);
struct language_table language_table_names_given_either(void);
struct language_table language_table_names_given_feminine(void);
struct language_table language_table_names_given_masculine(void);
struct language_table language_table_names_origin_endings(void);
struct language_table language_table_names_origin_given(void);
struct language_table language_table_names_origin_given_endings(void);
struct language_table language_table_names_origin_states(void);
struct language_table language_table_names_particles(void);
/// Public figures; bytes that `Scripts/lexicon/people.py` writes, no text.
struct language_table language_table_names_people(void);
struct language_table language_table_names_surnames(void);

#endif
