package import Language
import Text

extension DateChoiceCues {
  /// Spanish words for choosing the date of a meeting.
  package static let spanish = DateChoiceCues(
    aheadModals: KeySet("debe deben va van deberá deberán irá irán"),
    reporting: KeySet(
      "revela reveló informa informó señala señaló relata publica publicó indica indicó"),
    inside: KeySet("en"),
    published: KeySet("publicado publicada publicación actualizado actualizada modificado"),
    since: KeySet("desde"),
    bounds: KeySet("desde hasta antes"),
    contracted: KeySet("del"),
    parts: KeySet("mañana tarde noche madrugada jornada inicio inicios fin finales mediados fecha"),
    holding: KeySet(
      """
      celebrado celebrada celebrados celebradas mantenido mantenida sostenido sostenida realizado
      realizada previsto prevista previstos previstas programado programada iniciado iniciada
      efectuado efectuada recibido recibida organizado organizada firmado firmada concluido concluida
      """),
    when: KeySet("cuando"),
    participleEndings: WordEndings("ado ada ados adas ido ida idos idas"))
}
