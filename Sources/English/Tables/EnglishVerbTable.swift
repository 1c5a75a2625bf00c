/// Verbs of meetings, with all their forms.
///
/// Source: written for this project.
package enum EnglishVerbTable {
  /// Base | frame | words that follow | traits | third person, past, participle, gerund.
  ///
  /// Frames are those of `VerbFrame`. Traits: t the rules act on it, p it hardly means anything else,
  /// m a plural subject does it to each other, a whom one talks with may stand behind "to".
  /// A form that is the noun as well ("talks") is left out.
  package static let table: StaticString = #"""
    meet | MEET | - | t | meets met met meeting
    meet | TALK | - | tm | meets met met meeting
    receive | RECEIVE | - | tp | receives received received receiving
    welcome | RECEIVE | - | t | welcomes welcomed welcomed welcoming
    host | RECEIVE | - | t | hosts hosted hosted hosting
    greet | GREET | - | t | greets greeted greeted greeting
    talk | TALK | - | tma | - talked talked talking
    speak | TALK | - | tma | speaks spoke spoken speaking
    confer | TALK | - | tm | confers conferred conferred conferring
    negotiate | TALK | - | tm | negotiates negotiated negotiated negotiating
    discuss | TALK | - | tm | discusses discussed discussed discussing
    dine | TALK | - | tm | dines dined dined dining
    lunch | TALK | - | tm | lunches lunched lunched lunching
    shake | TALK | hands | tm | shakes shook shaken shaking
    phone | CALL | - | t | phones phoned phoned phoning
    telephone | CALL | - | t | telephones telephoned telephoned telephoning
    visit | VISIT | - | t | visits visited visited visiting
    travel | VISIT | - | t | travels travelled travelled travelling
    travel | VISIT | - | t | travels traveled traveled traveling
    arrive | VISIT | - | t | arrives arrived arrived arriving
    fly | VISIT | - | t | flies flew flown flying
    sign | SIGN | - | t | signs signed signed signing
    initial | SIGN | - | t | initials initialled initialled initialling
    decorate | AWARD | - | t | decorates decorated decorated decorating
    hold | HOLD | - | - | holds held held holding
    have | HOLD | - | - | has had had having
    conduct | HOLD | - | - | conducts conducted conducted conducting
    begin | HOLD | - | - | begins began begun beginning
    conclude | HOLD | - | - | concludes concluded concluded concluding
    attend | ATTEND | - | - | attends attended attended attending
    """#
}
