import Language
import Knowledge

/// States and bodies before the office that they belong to, as English has them.
extension OfficeRecognizer {
  /// "French | president", "Morocco's new | foreign minister", "the UN | secretary-general".
  func qualify(
    _ opening: inout Opening, _ reader: inout OfficeReader, _ bodies: [Int: NameSpan],
    in document: Document
  ) {
    let sentence = document.sentenceRange(of: opening.start)
    var end = opening.start
    if document.has(end, .determiner) { return }
    if lexicon.grammar.genitives.contains(document.key(end - 1)) { end -= 1 }
    for length in 1...OfficeLimits.qualifier {
      let start = end - length
      guard start >= sentence.lowerBound else { return }
      if let body = bodies[start], body.tokens.upperBound == end {
        let after = reader.index
        if reader.bodies.isEmpty { reader.add(body) }
        reader.index = after
        opening.start = start
        break
      }
      let hit = document.gazetteer.starting(at: start).first {
        [.demonym, .country].contains($0.meaning.kind) && $0.tokens.upperBound == end
      }
      if let hit {
        // "Ukraine's ambassador to Kenya" is of Ukraine.
        opening.country = hit.meaning.country
        reader.country = hit.meaning.country
        opening.start = start
        break
      }
    }
    while opening.start > sentence.lowerBound,
      document.has(
        opening.start - 1, [.formerMarker, .futureMarker, .officeModifier, .determiner])
    {
      opening.start -= 1
      if document.has(opening.start, .formerMarker) { opening.period = .former }
      if document.has(opening.start, .futureMarker) { opening.period = .future }
      if document.has(opening.start, .determiner) { break }
    }
  }
}
