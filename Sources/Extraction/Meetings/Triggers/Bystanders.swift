import Language
import Text

/// Takes people out of the mentions by which they are named and are not there: the names of streets and
/// prizes, and the dead of a funeral.
struct Bystanders {
  let lexicon: Lexicon
  private var cues: BystanderCues { lexicon.cues.meetings.bystanders }

  /// The document as rules for meetings are to see it.
  ///
  /// - Complexity: O(n) in the mentions.
  func removed(from document: Document) -> Document {
    var result = document
    var last: MentionIndex?
    for index in document.mentions.indices where !document.mentions[index].people.isEmpty {
      let mention = document.mentions[index]
      // "de X et Y", both of whom are buried.
      let isJoined =
        last.map {
          document.mentions[$0].tokens.upperBound == mention.tokens.lowerBound - 1
            && lexicon.grammar.and.contains(document.key(mention.tokens.lowerBound - 1))
        } ?? false
      guard isJoined || isNamesake(mention, document) || isMourned(mention, document) else {
        continue
      }
      result.mentions[index].people = []
      last = index
    }
    return result
  }

  /// "le prix X", "rue X", "le lycée général X".
  private func isNamesake(_ mention: Mention, _ document: Document) -> Bool {
    guard mention.form == .name else { return false }
    var before = mention.core.lowerBound - 1
    if cues.namesakes.contains(document.key(before)), !document.isMark(before, 0x2C) { return true }
    guard cues.qualifiers.contains(document.key(before)) else { return false }
    before -= 1
    return cues.namesakes.contains(document.key(before))
  }

  /// "les obsèques de X", "en hommage national à X".
  private func isMourned(_ mention: Mention, _ document: Document) -> Bool {
    var at = mention.tokens.lowerBound
    if !isPreposition(at, document) { at -= 1 }
    if document.has(at, .determiner), !isPreposition(at, document) { at -= 1 }
    guard isPreposition(at, document) else { return false }
    at -= 1
    if cues.solemn.contains(document.key(at)) { at -= 1 }
    return cues.farewells.contains(document.key(at))
  }

  private func isPreposition(_ token: Int, _ document: Document) -> Bool {
    let key = document.key(token)
    return lexicon.grammar.of.contains(key) || lexicon.grammar.to.contains(key)
  }
}
