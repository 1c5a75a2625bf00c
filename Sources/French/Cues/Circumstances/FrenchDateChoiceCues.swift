package import Language
import Text

extension DateChoiceCues {
  /// French words for choosing the date of a meeting.
  package static let french = DateChoiceCues(
    aheadModals: KeySet("doit doivent va vont devra devront"),
    reporting: KeySet(
      "révèle rapporte relate raconte rapportait révélait indique signale relève note titre"),
    inside: KeySet("en à"),
    published: KeySet(
      "publié publiée mis mise jour posté posted published publication modifié actualisé"),
    since: KeySet("depuis"),
    bounds: KeySet("depuis jusqu'au jusque jusqu' jusqu avant"),
    contracted: KeySet("du des"),
    parts: KeySet(
      "matin soir après-midi matinée soirée journée nuit début fin mi milieu date week-end courant"
    ),
    holding: KeySet(
      """
      tenu tenue tenus tenues organisé organisée organisés organisées déroulé déroulée déroulés
      prévu prévue prévus prévues programmé programmée attendu attendue entamé entamée entamés
      entamées arrivé arrivée arrivés effectué effectuée effectués effectuées accordé accordée
      reçu reçue reçus reçues ouvert ouverte présidé présidée rencontré rencontrée signé signée
      achevé achevée
      """),
    when: KeySet("lorsque lorsqu' lorsqu quand où"),
    participleEndings: WordEndings("é ée és ées igné enue enu"))
}
