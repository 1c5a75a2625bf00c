package import Language
import Text

extension MeetingsCues {
  /// English words for rules that find meetings.
  package static let english = MeetingsCues(
    ruleNames: .english,
    nouns: MeetingNounCues(telephonic: KeySet("telephone"), fronting: KeySet()),
    attendance: AttendanceCues(
      verb: VerbEntry(lemma: "attend", frame: .attend, isReflexive: false, fixed: [], form: .past),
      figuring: KeySet(), guests: KeySet()),
    pronouns: ObjectPronounCues(plural: KeySet(), masculine: KeySet(), feminine: KeySet()),
    hearing: HearingBodyCues(heads: KeySet("tribunal commission"), others: KeySet()),
    nearby: NearbyCues(comparing: KeySet(), sports: KeySet("match peloton")),
    senses: .english, bystanders: .english)
}

extension RuleNames {
  /// The names of rules as English records have them.
  static let english = RuleNames(
    language: "en", noun: "noun", reflexive: "", receive: "receive", passive: "passive",
    sign: "sign", award: "award", attend: "attend", visit: "visit", guestList: "present",
    beside: "alongside", byTelephone: "by-phone", before: "before", nearby: "nearby",
    weighed: "weights",
    between: "between", with: "with", their: "their", together: "together", of: "of", to: "to",
    hyphen: "hyphen", recalled: "recalled", supposed: "known")
}
