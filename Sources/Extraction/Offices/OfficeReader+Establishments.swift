import Language
import French
import Knowledge
import Text

/// Houses that are only places to others: libraries, museums, schools.
extension OfficeReader {
  /// "directrice de la bibliothèque municipale de Lyon": a house that is only a place to others.
  mutating func readEstablishment(_ start: Int) -> Bool {
    guard category == .official || category == .academic || category == .company,
      Self.establishments.contains(document.key(start))
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
    let part = complement.parts[0]
    bodies.append(establishment(start..<part.upperBound))
    index = part.upperBound
    return true
  }

  func establishment(_ tokens: Range<Int>) -> ImpliedBody {
    ImpliedBody(
      name: document.text.string(tokens),
      country: document.state(in: tokens),
      isNational: false, tokens: tokens, isWritten: true)
  }

  static let establishments = FrenchGrammar.keys(
    """
    bibliothèque médiathèque musée théâtre opéra festival lycée collège école hôpital clinique chu
    observatoire conservatoire orchestre maternité cinémathèque aéroport port prison zoo
    """)
}
