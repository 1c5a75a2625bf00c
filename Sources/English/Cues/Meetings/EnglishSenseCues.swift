package import Language
import Text

extension SenseCues {
  /// English words of meeting that stand for something else, or for nothing that was.
  package static let english = SenseCues(
    things: [
      "receive": KeySet(
        """
        letter letters message messages prize award medal support threats threat gift gifts parcel
        money grant call text email emails bullet treatment vaccine dose reports report news
        """),
      "meet": KeySet(
        "resistance requirements deadline target targets criteria success needs demand"),
      "welcome": KeySet("news decision announcement proposal move exhibition plan agreement"),
    ],
    objects: ["meet": EnglishGrammar.phrases("his wife; her husband; his future wife")],
    otherNouns: EnglishGrammar.phrases("meeting point; meeting place; summit of the mountain"),
    otherSettings: PhraseList([]),
    sport: SportCues(
      stages: EnglishGrammar.phrases(
        "quarter-final; quarter-finals; semi-final; semi-finals; in the final; first round match"),
      rounds: EnglishGrammar.phrases("first round; second round; third round; fourth round"),
      competitions: KeySet("wimbledon tournament championship cup open league"),
      grounds: KeySet("stadium"),
      beside: KeySet("before after during ahead"), games: ["meeting", "match", "clash"]),
    fiction: FictionCues(
      works: KeySet("novel film movie thriller sitcom comedy"),
      tellers: KeySet("play story episode"),
      telling: KeySet("imagines tells depicts recounts"), inside: KeySet("in"),
      parts: EnglishGrammar.phrases("in the role of; plays the role")),
    supposition: SuppositionCues(
      ifs: KeySet("if whether unless"), elidedIfs: KeySet(), conceding: KeySet("even"),
      following: KeySet(), wondering: KeySet("asked wonder wondered know"),
      openers: EnglishGrammar.phrases("assuming that; provided that; in case; suppose that"),
      asking: KeySet("why how when where who what which"), indefinite: KeySet("a an")))
}
