package import Language

/// What single words of English can be.
extension EnglishGrammar {
  /// Classes of words, one class a line of words.
  package static let classes: [(WordClass, String)] = [
    (
      .determiner,
      """
      the a an this these those his her its their our my your some any no each every both
      another several
      """
    ),
    (.possessive, "his her its their our my your"),
    (
      .preposition,
      """
      of in on at to into from by for with without within under over about against between among
      after before during since until through across near behind beside towards toward upon via
      despite alongside ahead outside inside around per than following including
      """
    ),
    (.conjunction, "and or but nor"),
    (
      .subordinator,
      "that if when while whereas because although though unless where as whether once"
    ),
    (.relative, "who whom whose which where"),
    (.subjectPronoun, "he she it they we i you"),
    (
      .negation,
      """
      not never didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't wasn't weren't aren't
      """
    ),
    (
      .auxiliary,
      """
      have has had having is are was were be been being do does did will would shall didn't won't
      hasn't haven't hadn't isn't wasn't weren't
      """
    ),
    (.haveAuxiliary, "have has had having do does did"),
    (.beAuxiliary, "is are was were be being been"),
    (
      .modal,
      """
      will would shall should might must can could expected due set scheduled plans planned
      planning hopes hoped wants wanted intends agreed invited asked offered prepares preparing
      seeks refused declined able won't wouldn't
      """
    ),
    (.weekday, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    (
      .month,
      """
      January February March April May June July August September October November December
      """
    ),
    (.formerMarker, "former ex late then then-president one-time erstwhile"),
    (.futureMarker, "future incoming designate elect president-elect"),
    (
      .officeModifier,
      """
      general deputy executive permanent special acting chief senior junior federal national regional
      assistant vice interim outgoing visiting newly appointed elected first new current long
      """
    ),
    (
      .institutionAdjective,
      """
      national general regional federal central supreme constitutional international european
      african arab islamic world democratic republican socialist communist royal parliamentary
      military electoral economic social catholic orthodox
      """
    ),
    (.locative, "in at to near"),
    (
      .planningWord,
      """
      will would shall expected due set scheduled plans planned planning hopes hoped wants wanted
      intends agreed invited offered upcoming forthcoming next future proposed possible seeks
      might should could announced prepares preparing
      """
    ),
    (
      .cancellingWord,
      """
      cancelled canceled cancels cancel cancellation postponed postpones postpone postponement
      called-off scrapped shelved suspended boycotted
      """
    ),
    (.denyingWord, "denied denies deny refused refuses refuse declined declines ruled"),
    (
      .speechVerb,
      """
      said says told added adds stressed noted explained declared insisted wrote announced confirmed
      warned praised recalled
      """
    ),
    (
      .groupNoun,
      """
      leaders men women presidents ministers officials sides parties countries statesmen diplomats
      politicians chiefs heads counterparts allies rivals nations states capitals partners
      """
    ),
    (.numeral, "two three four five six seven eight nine ten eleven twelve"),
    (
      .streetWord,
      """
      street avenue road square bridge stadium airport school college hospital centre center museum
      theatre theater prize award cup foundation act report affair ship station park hall library
      """
    ),
    (
      .portfolio,
      """
      affairs foreign interior defence defense economy finance justice culture health education
      labour labor agriculture transport environment energy trade industry tourism research housing
      sport sports youth cooperation immigration budget water infrastructure security planning
      development planning communication technology climate
      """
    ),
    (
      .venueNoun,
      """
      palace headquarters hotel castle residence embassy villa camp base airport office house
      university stadium museum theatre church cathedral mosque
      """
    ),
    (
      .particle,
      """
      de du la le el al ben bin ibn ould bou abou abu bint von van der den ter da dos di del della
      ag mac mc st san santa lo
      """
    ),
  ]
}
