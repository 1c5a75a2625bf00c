package import Language
import Text

extension KindCues {
  /// Spanish words for what kind of meeting it was.
  package static let spanish = KindCues(
    by: KeySet("por vía"),
    inside: KeySet("en"),
    media: KeySet("teléfono videoconferencia videollamada vídeo telefónica"),
    video: KeySet("videoconferencia videollamada"),
    audience: KeySet("audiencia"))
}
