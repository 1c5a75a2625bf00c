/// Nouns that name meetings, with the kind of meeting.
///
/// Source: written for this project.
package enum EnglishEventNounTable {
  /// Singular | plural, `-` for none | kind | `!` weak, else `-`.
  package static let table: StaticString = #"""
    meeting | meetings | talks | -
    bilateral meeting | bilateral meetings | talks | -
    talks | - | talks | -
    encounter | encounters | talks | !
    conversation | conversations | talks | !
    discussion | discussions | talks | !
    negotiation | negotiations | talks | !
    consultation | consultations | talks | !
    tete-a-tete | - | talks | -
    face-to-face | - | talks | -
    working lunch | working lunches | talks | -
    working dinner | working dinners | talks | -
    lunch | lunches | talks | !
    dinner | dinners | talks | !
    breakfast | breakfasts | talks | !
    handshake | handshakes | talks | !
    audience | audiences | audience | !
    visit | visits | visit | -
    state visit | state visits | visit | -
    trip | trips | visit | !
    summit | summits | summit | -
    phone call | phone calls | call | -
    telephone call | telephone calls | call | -
    phone conversation | phone conversations | call | -
    telephone conversation | telephone conversations | call | -
    video call | video calls | call | -
    call | calls | call | !
    signing | signings | signing | !
    signing ceremony | signing ceremonies | signing | !
    hearing | hearings | hearing | !
    """#
}
