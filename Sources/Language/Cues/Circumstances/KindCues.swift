package import Text

/// What a language must know for what kind of meeting it was.
package struct KindCues: Sendable {
  /// Before the means of a call: "par téléphone".
  package let by: KeySet
  /// Before a way of meeting: "en visioconférence", "en audience".
  package let inside: KeySet
  /// The means of a call: "téléphone", behind `by`.
  package let media: KeySet
  /// The means of a call: "visioconférence", behind `inside`.
  package let video: KeySet
  /// "audience", behind `inside`.
  package let audience: KeySet

  package init(
    by: KeySet, inside: KeySet, media: KeySet, video: KeySet, audience: KeySet
  ) {
    self.by = by
    self.inside = inside
    self.media = media
    self.video = video
    self.audience = audience
  }
}
