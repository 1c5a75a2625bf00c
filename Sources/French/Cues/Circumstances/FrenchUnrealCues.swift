package import Language
import Text

extension UnrealCues {
  /// French words for meetings that did not come about, or of which only rumour tells.
  package static let french = UnrealCues(
    hearsay: FrenchGrammar.phrases(
      """
      selon une rumeur; selon la rumeur; selon des rumeurs; selon les rumeurs; selon certaines rumeurs; \
      d'après une rumeur; d'après la rumeur; d'après des rumeurs; la rumeur veut; le bruit court; \
      à en croire la rumeur; à en croire une rumeur; une rumeur veut; la rumeur prête
      """),
    wished: KeySet("aimé voulu souhaité pu préféré désiré rêvé apprécié espéré tenté accepté"),
    owed: KeySet("dû"),
    taking: KeySet("lieu eu été tenu tenue déroulé déroulée organisé organisée obtenu accordé"),
    missing: FrenchGrammar.phrases(
      """
      failli; manqué de; manqué d'; évité de; évite de; évitent de; omis de; échoué à; négligé de; \
      empêché de; empêchée de; empêchés de; dispensé de; privé de; à deux doigts de; à deux doigts d'; à un cheveu de; incapable de; incapables de
      """),
    givingUp: FrenchGrammar.phrases(
      """
      renoncé à; renonce à; renoncent à; renonçait à; renoncer à; renoncé finalement à; \
      finalement renoncé à; déclinant; déclinant l'idée d'; décliné l'idée d'; annulant; renoncé; \
      déclinant la proposition d'; décliné la proposition d'; décliné
      """),
    fallen: FrenchGrammar.phrases(
      """
      tombé à l'eau; tombée à l'eau; tombés à l'eau; tombées à l'eau; tombe à l'eau; capoté; capote; \
      tourné court; tombé à l’eau; tombée à l’eau; passé à la trappe; passée à la trappe
      """),
    falsehood: FrenchGrammar.phrases(
      """
      il est faux que; il est faux qu'; il était faux que; c'est faux que; faux que; faux qu'; \
      il n'est pas vrai que; il n'est pas vrai qu'; pas vrai que; pas vrai qu'; inexact que; \
      inexact qu'; pas exact que; pas exact qu'; impossible que; impossible qu'
      """),
    no: KeySet("aucun aucune nul nulle"),
    without: FrenchGrammar.phrases(
      """
      pas de; pas d'; pas eu de; pas eu d'; jamais de; jamais d'; jamais eu de; jamais eu d'; point de; \
      plus de; ni; sans; sans aucun; sans aucune; pas la moindre; jamais la moindre
      """),
    full: KeySet("pas jamais plus point guère aucun aucune personne rien ni nullement"),
    exceptive: KeySet("que qu'"))
}
