import Tagging

/// Lays out the word tables as `TaggerLexicon` reads them.
struct LexiconWriter {
  let exact: HashTableBuilder<UInt64>
  let folded: HashTableBuilder<UInt64>

  init(_ builder: LexiconBuilder, scores: [UInt64: Int] = [:]) {
    exact = HashTableBuilder(
      builder.exact.map { item in
        let index = UInt64(scores[item.hash].map { $0 + 1 } ?? 0)
        return (item.hash, UInt64(item.entry.clusters) | UInt64(item.entry.row) << 24 | index << 40)
      }, empty: 0)
    folded = HashTableBuilder(
      builder.foldedEntries.map { item in
        (item.hash, UInt64(item.entry.clusters) | UInt64(item.entry.lists) << 32)
      }, empty: 0)
  }
}
