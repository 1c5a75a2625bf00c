package import Language
package import Text

/// The closed classes of English grammar.
package enum EnglishGrammar {
  package static let grammar = Grammar(
    with: keys("with"),
    by: keys("by"),
    of: keys("of"),
    to: keys("to into"),
    inside: keys("in on"),
    between: keys("between"),
    and: keys("and & or"),
    then: keys("then"),
    witness: phrases("in the presence of"),
    companion: phrases(
      """
      accompanied by; together with; along with; alongside; flanked by; joined by; in the company of
      """),
    possessives: keys("his her"),
    pluralPossessives: keys("their"),
    masculinePronouns: keys("he him himself"),
    femininePronouns: keys("she herself"),
    pluralPronouns: keys("they them themselves"),
    demonstratives: keys("this these those"),
    definiteArticles: keys("the"),
    relativeSubject: keys("who which"),
    perfectInfinitives: keys("having"),
    singularAuxiliaries: keys("has is was does"),
    infinitiveMarkers: keys("before after"),
    dative: keys("him"),
    among: keys("including"),
    reflexives: keys(""),
    negations: keys(
      """
      not never neither nor without didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't
      wasn't weren't aren't cannot can't couldn't
      """),
    have: keys("have has had having"),
    be: keys("is are was were be being"),
    been: keys("been"),
    counterpart: keys("counterpart counterparts"),
    latter: keys("latter"),
    feminineLatter: 0,
    former: keys("former"),
    clitics: keys(""),
    verbAdverbs: keys(
      """
      also already still again then later now soon just recently briefly both all together today
      yesterday tomorrow first finally once earlier even personally officially
      """),
    verbPhrases: phrases(
      "as well; in turn; for his part; for her part; in person; in private; once again"),
    attendance: phrases("present; among the guests; among the participants; in attendance"),
    further: phrases("as well as; including; among them; along with; such as"),
    source: keys("according"),
    purpose: keys("for"),
    before: keys("before"),
    around: PhraseList([]),
    atWhose: PhraseList([]),
    beside: phrases("alongside; at the side of; in the company of"),
    invitation: phrases("to dinner; for dinner; to lunch; for lunch; for talks; to a meeting"),
    hearers: keys("judge judges committee commission police prosecutor prosecutors senators court"),
    telephonic: phrases(
      """
      by phone; by telephone; on the phone; over the phone; by video; via video; by video link; \
      by videoconference; via videoconference; by video conference
      """),
    byTelephone: phrases("by phone; by telephone; on the phone; over the phone"),
    whither: keys("where"),
    leaving: keys("leave leaves left leaving depart departs departed departure flew fly flies"),
    infinitiveParticles: keys("to"),
    genitives: keys("'s"),
    placeGovernors: keys("visit visits visited visiting"),
    objectMarkers: keys(""), namesByCapitals: true, qualifiesBefore: true)

  /// Words that may stand capitalised and yet begin no name.
  package static let notNames = """
    the a an this that these those he she it they we his her their its in on at to from by for with
    after before during since until while when where who which and or but as if although however
    meanwhile also both two three four five earlier later yesterday today tomorrow last next monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december there here what why how not no yes more most many
    some all other another talks meeting summit visit call president minister prime foreign state
    secretary ambassador king queen government ministry parliament according about under over
    between among against western eastern northern southern
    """

  package static func keys(_ words: String) -> KeySet { KeySet(words) }

  package static func phrases(_ list: String) -> PhraseList {
    PhraseList(
      list.split(separator: ";").map { phrase in
        let trimmed = phrase.drop { $0 == " " || $0 == "\n" }
        return EnglishTokenizer.shared.tokenize(Array(trimmed.utf8)).tokens.map(\.key)
      })
  }
}
