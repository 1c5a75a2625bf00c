package import Language
import Text

extension MeetingsCues {
  /// French words for rules that find meetings.
  package static let french = MeetingsCues(
    ruleNames: .french,
    nouns: MeetingNounCues(
      telephonic: KeySet("téléphonique téléphoniques téléphone visioconférence"),
      fronting: KeySet("cours lors issue occasion terme marge")),
    attendance: AttendanceCues(
      verb: VerbEntry(
        lemma: "participer", frame: .attend, isReflexive: false, fixed: [], form: .past),
      figuring: KeySet("figuraient figurait"),
      guests: KeySet("invités convives participants présents hôtes personnalités")),
    pronouns: ObjectPronounCues(
      plural: KeySet("les"), masculine: KeySet("le"), feminine: KeySet("la")),
    hearing: HearingBodyCues(
      heads: KeySet("tribunal cour commission sénat parlement assemblée chambre"),
      others: KeySet("générale")),
    nearby: NearbyCues(
      comparing: KeySet("depuis comme sans contre malgré"),
      sports: KeySet(
        """
        match matchs arbitre arbitrée demi-finale quart-de-finale tournoi championnat entraîneur
        sélectionneur milieu-de-terrain buteur mi-temps tacle ligue-1
        simple-dames sprinteur peloton
        """)),
    senses: .french, bystanders: .french)
}

extension RuleNames {
  /// The names of rules as French records have them.
  static let french = RuleNames(
    language: "fr", noun: "nom", reflexive: "se-", receive: "recevoir", passive: "passif",
    sign: "signer", award: "remettre", attend: "participer", visit: "visite",
    guestList: "presents", beside: "aux-cotes-de", byTelephone: "au-telephone", before: "devant",
    nearby: "proximite", weighed: "poids", between: "entre", with: "avec", their: "leur",
    together: "ensemble",
    of: "de", to: "a", hyphen: "tiret", recalled: "rappel", supposed: "connu")
}
