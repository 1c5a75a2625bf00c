package import Language
import Text

extension KindCues {
  /// French words for what kind of meeting it was.
  package static let french = KindCues(
    by: KeySet("par au"),
    inside: KeySet("en"),
    media: KeySet("téléphone visioconférence vidéoconférence visio liaison vidéo"),
    video: KeySet("visioconférence vidéoconférence visio duplex"),
    audience: KeySet("audience"))
}
