import Knowledge
import Language
import Text

/// Complements that make a body's name together with the office: "ministre de l’Intérieur".
extension OfficeReader {
  mutating func readComplement() {
    if readNamedBody() { return }
    if readPeersMinistry() || readCourtBefore() { return }
    let (opening, namer) = besideMinister()
    let start = category == .minister ? pastCharge(opening) : opening
    // "conseiller de Marc Durand": a person is no field, though the given name be a common word.
    if lexicon.grammar.of.contains(document.key(start)), people[start + 1] != nil {
      readBareName(namer)
      return
    }
    let isMinister = category == .minister || category == .official || category == .other
    let found = ComplementReader(lexicon: lexicon).read(
      at: start, in: document, portfolios: isMinister)
    guard !found.parts.isEmpty else {
      readBareName(namer)
      return
    }
    if namer.hasPattern, category == .minister, isOneField(found) {
      addPortfolio(namer.body ?? "%", found)
      index = found.end
      return
    }
    if namer.hasPattern || category == .mayor {
      for (part, whole) in zip(found.parts, found.wholes) { use(part, whole) }
    } else {
      for chain in chains(of: found) { use(chain) }
    }
    if let body = namer.body {
      if namer.hasFixedBody {
        addFixed(body)
      } else if found.hasPortfolio, namer.hasPattern {
        addPortfolio(body, found)
      }
    }
    index = found.end
  }

  /// "secrétaire d’État auprès du ministre | de …": that minister's house, else the office's own.
  private func besideMinister() -> (start: Int, namer: OfficeEntry) {
    guard words.beside.contains(document.key(index)) else { return (index, entry) }
    let start = index + 1
    let inner = document.has(start + 1, .determiner) ? start + 2 : start + 1
    guard let hit = document.gazetteer.hit(at: inner, .office) else { return (start, entry) }
    let minister = lexicon.offices[hit.meaning.office]
    guard minister.category == .minister else { return (start, entry) }
    return (hit.tokens.upperBound, minister.body == nil ? entry : minister)
  }

  /// Where no complement follows: "la région Île-de-France", or a body that needs none.
  private mutating func readBareName(_ namer: OfficeEntry) {
    guard let body = namer.body else { return }
    if namer.traits.contains(.takesBareName), document.isCapitalised(index), people[index] == nil {
      add(body.replacing("%", with: document.word(index)), tokens: index..<index + 1)
      index += 1
    } else if namer.hasFixedBody {
      addFixed(body)
    }
  }

  /// "son collègue de l’Intérieur", "son homologue de la Défense": of that field's ministry.
  private mutating func readPeersMinistry() -> Bool {
    guard entry.traits.contains(.peer) else { return false }
    let found = ComplementReader(lexicon: lexicon).read(at: index, in: document, portfolios: true)
    guard found.hasPortfolio, found.hasCapital else { return false }
    addPortfolio(naming.ministry, found)
    category = .minister
    index = found.end
    return true
  }

  /// "procureur général près la Cour de cassation".
  private mutating func readCourtBefore() -> Bool {
    guard category == .justice, words.near.contains(document.key(index)) else { return false }
    let start = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard let name = bodyNames[start] else { return false }
    add(name)
    return true
  }

  /// "ministre chargé | de la Santé", "ministre en charge | des Sports": past the participle.
  private func pastCharge(_ start: Int) -> Int {
    if words.charged.contains(document.key(start)) { return start + 1 }
    return document.end(of: lexicon.cues.names.complements.inCharge, at: start) ?? start
  }

  /// The parts between two joints: "de la Sûreté nationale | et de la Surveillance du territoire".
  private func chains(of found: ComplementReader.Complement) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (part, whole) in zip(found.parts, found.wholes) {
      let isState = document.gazetteer.starting(at: part.lowerBound).contains {
        ($0.meaning.kind == .country || $0.meaning.kind == .body)
          && $0.tokens.upperBound <= part.upperBound
      }
      if let last = result.last, last.upperBound == whole.lowerBound, !isState, !isStandalone(last)
      {
        result[result.count - 1] = last.lowerBound..<part.upperBound
      } else {
        result.append(part)
      }
    }
    return result
  }

  private func isStandalone(_ chain: Range<Int>) -> Bool {
    document.gazetteer.starting(at: chain.lowerBound).contains {
      [.country, .body, .capital, .city].contains($0.meaning.kind) && $0.tokens == chain
    }
  }
}
