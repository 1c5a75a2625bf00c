import Language
import French
import Knowledge
import Text

/// Reads what kind of meeting it was from the words that go with its verb or noun.
struct MeetingKindReader {
  let view: SentenceView
  var document: Document { view.document }

  /// A call "par téléphone", an audience "en audience"; else the kind of the rule.
  func kind(of proto: ProtoMeeting) -> MeetingKind {
    guard proto.kind == .talks || proto.kind == .hearing else { return proto.kind }
    let end = min(
      view.range.upperBound,
      max(
        proto.trigger.upperBound,
        view.clauseEnd(after: proto.trigger.upperBound - 1, stopAtVerbs: false)))
    for token in proto.trigger.upperBound..<max(proto.trigger.upperBound, end) {
      let key = document.key(token)
      if Self.by.contains(key) || Self.inside.contains(key) {
        let next = document.has(token + 1, .determiner) ? token + 2 : token + 1
        if Self.by.contains(key), Self.media.contains(document.key(next)) { return .call }
        if Self.inside.contains(key), Self.video.contains(document.key(next)) { return .call }
        if token - proto.trigger.upperBound < 6, Self.inside.contains(key),
          document.key(next) == Self.audience
        {
          return .audience
        }
      }
      // "…, et a dîné avec Z" is another meeting.
      if document.has(token, .haveAuxiliary), view.mention(covering: token) == nil { break }
    }
    return proto.kind
  }

  private static let by = FrenchGrammar.keys("par au")
  private static let inside = FrenchGrammar.keys("en")
  private static let media = FrenchGrammar.keys(
    "téléphone visioconférence vidéoconférence visio liaison vidéo")
  private static let video = FrenchGrammar.keys("visioconférence vidéoconférence visio duplex")
  private static let audience = FoldedHash.of("audience")
}
