import Language
import Text

/// Says which capitalised words name no body, though they look like one.
struct NotABody: Sendable {
  let lexicon: Lexicon

  private var cues: NotABodyCues { lexicon.cues.names.others }

  /// Whether the words are a venue, an event, a part of an address, or a common noun.
  func holds(_ tokens: Range<Int>, in document: Document) -> Bool {
    let first = tokens.lowerBound
    if isInAddress(tokens, in: document) { return true }
    if tokens.count == 1, isLooseAcronym(first, in: document) { return true }
    if cues.things.contains(document.key(first)), !isKnown(tokens, in: document) { return true }
    // "le parti présidentiel", "la majorité parlementaire": whichever that is.
    let words = tokens.filter { document.isWord($0) }
    if words.count == 2, !words.contains(where: { document.isCapitalised($0) }),
      cues.relations.contains(document.key(words[1]))
    {
      return true
    }
    // "un débat est parti de l’Élysée": the verb.
    if cues.participles.contains(document.key(first)), document.has(first - 1, .auxiliary) {
      return true
    }
    // "le musée de la Libération": a name within a place's.
    return isPlaceName(tokens, in: document)
  }

  private func isKnown(_ tokens: Range<Int>, in document: Document) -> Bool {
    document.gazetteer.hit(at: tokens.lowerBound, .body)?.tokens == tokens
  }

  /// "https://exemple.fr/IMG/photo.jpg": letters with a stroke or a stop on either side.
  private func isInAddress(_ tokens: Range<Int>, in document: Document) -> Bool {
    let bytes = document.text.bytes
    let start = Int(document.tokens[tokens.lowerBound].start)
    let end = Int(document.tokens[tokens.upperBound - 1].end)
    let strokes: Set<UInt8> = [0x2F, 0x5F]
    let before = start > 0 && strokes.contains(bytes[start - 1])
    let after = end < bytes.count && strokes.contains(bytes[end])
    return before && after
  }

  /// "(DMZ)" behind words that name no body, "radars GM 200".
  private func isLooseAcronym(_ token: Int, in document: Document) -> Bool {
    guard document.flags(token).contains(.allCapitals) else { return false }
    if document.kind(token + 1) == .number,
      document.flags(token + 1).contains(.afterSpace)
    {
      return true
    }
    guard document.gazetteer.hit(at: token, .body) == nil,
      AcronymExpansion.bracketed(at: token - 1, in: document) == token, token >= 3
    else { return false }
    // Behind a name it may be the party; behind a body, its acronym.
    var head = token - 2
    while head > 0, token - head < Self.acronymReach, document.isWord(head) {
      if AcronymExpansion.shortens(token, head..<token - 1, in: document) {
        if document.gazetteer.hit(at: head, .institutionHead) != nil { return false }
        if cues.things.contains(document.key(head)) || !document.isCapitalised(head) {
          return true
        }
      }
      head -= 1
    }
    return !document.isCapitalised(token - 2)
  }

  /// How many tokens before an acronym the name that it shortens may begin.
  private static let acronymReach = 16

  private func isPlaceName(_ tokens: Range<Int>, in document: Document) -> Bool {
    guard tokens.count == 1, let hit = document.gazetteer.hit(at: tokens.lowerBound, .body),
      [.media, .company].contains(lexicon.bodies[hit.meaning.body].kind),
      !document.flags(tokens.lowerBound).contains(.allCapitals)
    else { return false }
    // "La Croix Rouge": another name that goes on.
    var before = tokens.lowerBound - 1
    if document.has(before, .determiner) { before -= 1 }
    guard lexicon.grammar.of.contains(document.key(before)) || before < tokens.lowerBound - 1
    else { return false }
    if lexicon.grammar.of.contains(document.key(before)) { before -= 1 }
    return document.has(before, .streetWord) || cues.things.contains(document.key(before))
  }
}
