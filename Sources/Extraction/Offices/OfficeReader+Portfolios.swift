import Knowledge
import Language
import Text

/// Ministries by the fields of government in an office's complement.
extension OfficeReader {
  /// "de l’Hydraulique et de l’Assainissement": fields that no list has, yet of one ministry.
  func isOneField(_ found: ComplementReader.Complement) -> Bool {
    guard found.parts.count > 1,
      found.parts.contains(where: { part in !part.contains { document.has($0, .portfolio) } })
    else { return false }
    let veterans = lexicon.cues.names.complements.veterans
    return found.parts.allSatisfy { part in
      (document.isCapitalised(part.lowerBound)
        || veterans.contains(document.key(part.lowerBound)))
        && !part.contains { token in
          document.gazetteer.starting(at: token).contains {
            [.country, .capital, .city, .body, .demonym, .institutionHead].contains($0.meaning.kind)
          }
        }
    }
  }

  /// The ministry of a complement's fields, by a pattern with `%`, and with its state behind `@`.
  mutating func addPortfolio(_ pattern: String, _ found: ComplementReader.Complement) {
    guard let range = fields(of: found) else { return }
    var pattern = pattern
    if let at = pattern.firstIndex(of: "@") {
      country = country ?? CountryCode(pattern[pattern.index(after: at)...])
      pattern = String(pattern[..<at].prefix { $0 != "%" }) + "%"
    }
    let name = naming.ministryName(pattern, document.text.string(range))
    for token in range where country == nil {
      country = naming.statesOfFields[document.key(token)]
    }
    bodies.append(ImpliedBody(name: name, country: nil, isNational: true, tokens: range))
  }

  /// The tokens from the first field of a complement to the last.
  private func fields(of found: ComplementReader.Complement) -> Range<Int>? {
    let parts =
      isOneField(found)
      ? found.wholes
      : found.wholes.filter { whole in whole.contains { document.has($0, .portfolio) } }
    guard let first = parts.first, let last = parts.last else { return nil }
    var range = first.lowerBound..<last.upperBound
    if document.has(range.lowerBound, .conjunction) || document.isMark(range.lowerBound, 0x2C) {
      range = range.lowerBound + 1..<range.upperBound
    }
    // "de la Défense turc": the nationality is the minister's.
    while range.count > 1, !document.isCapitalised(range.upperBound - 1),
      document.gazetteer.hit(at: range.upperBound - 1, .demonym) != nil
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
