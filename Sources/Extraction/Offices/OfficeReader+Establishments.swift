import Language
import Knowledge
import Text

/// Houses that are only places to others: libraries, museums, schools.
extension OfficeReader {
  /// "directrice de la bibliothèque municipale de Lyon": a house that is only a place to others.
  mutating func readEstablishment(_ start: Int) -> Bool {
    guard category == .official || category == .academic || category == .company,
      naming.establishments.contains(document.key(start))
    else { return false }
    var end = start + 1
    while document.has(end, [.institutionAdjective, .officeModifier]) { end += 1 }
    let complement = ComplementReader(lexicon: lexicon).read(
      at: end, in: document, portfolios: false)
    guard complement.hasCapital else {
      // "le lycée Voltaire"
      guard end == start + 1, document.isCapitalised(end), people[end] == nil else { return false }
      while document.isCapitalised(end) { end += 1 }
      bodies.append(establishment(start..<end))
      index = end
      return true
    }
    guard let part = complement.parts.first else { return false }
    bodies.append(establishment(start..<part.upperBound))
    index = part.upperBound
    return true
  }

  private func establishment(_ tokens: Range<Int>) -> ImpliedBody {
    ImpliedBody(
      name: document.text.string(tokens),
      country: document.state(in: tokens),
      isNational: false, tokens: tokens, isWritten: true)
  }
}
