import Text

/// The endings by which French verbs show their tense, on the letters as they are written.
extension FrenchVerbs {
  /// The tense that a word's ending shows; nil where it shows none.
  func ending(of bytes: [UInt8]) -> ClauseTense? {
    guard bytes.count >= 4 else { return nil }
    let key = FoldedHash.of(bytes, bytes.indices)
    if Self.notVerb.contains(key) { return nil }
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard bytes.count > length else { return false }
      return ending.withUTF8Buffer { buffer in
        for index in 0..<length where unsafe buffer[index] != bytes[bytes.count - length + index] {
          return false
        }
        return true
      }
    }
    if ends("ra") || ends("ront") {
      let isPlural = ends("ront")
      let stem = bytes.dropLast(isPlural ? 4 : 2)
      return futureStem(stem) ? .future : isPlural ? nil : .past
    }
    if ends("rait") || ends("raient") {
      return futureStem(bytes.dropLast(ends("rait") ? 4 : 6)) ? .conditional : .past
    }
    if ends("ait") || ends("aient") { return .past }
    if ends("èrent") || ends("irent") || ends("urent") || ends("inrent") { return .past }
    if ends("ça") || ends("gea") || ends("cha") || ends("qua") || ends("gna") { return .past }
    return nil
  }

  /// Whether a future ending can follow: "rencontre-ra", "recev-ra", "met-tra", but not
  /// "rencont-ra", "décla-ra", which are simple pasts, nor "consid-é-rait".
  private func futureStem(_ stem: ArraySlice<UInt8>) -> Bool {
    guard let last = stem.last else { return false }
    let before = stem.dropLast().last
    switch last {
    case UInt8(ascii: "e"): return true
    case UInt8(ascii: "i"):
      return !Self.simplePastStems.contains(FoldedHash.of(Array(stem), 0..<stem.count))
    case UInt8(ascii: "d"): return true
    case UInt8(ascii: "t"): return before == UInt8(ascii: "t") || before == 0xAE
    case UInt8(ascii: "v"): return before == UInt8(ascii: "e") || before == UInt8(ascii: "u")
    case UInt8(ascii: "r"): return true
    default: return false
    }
  }

  /// Stems in "-ir-" of verbs in "-irer": "tira", "admirait" are no futures.
  private static let simplePastStems = hashes([
    "ti", "reti", "atti", "admi", "inspi", "expi", "respi", "aspi", "dési", "vi", "déchi", "soupi",
    "étri", "conspi", "transpi", "ci", "éti", "souti", "revi", "chavi",
  ])

  static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { FoldedHash.of($0) }) }
}
