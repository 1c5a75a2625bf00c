import Language
import Tagging
import Text

/// Makes the word tables of the tagger from word clusters and word lists.
struct LexiconBuilder {
  struct Entry {
    var clusters: UInt32 = 0xFF_FFFF
    var row: UInt32 = 0
    var lists: UInt32 = 0
  }

  private(set) var exact: [(hash: UInt64, entry: Entry)] = []
  private var folded: [UInt64: Entry] = [:]
  private var foldedOrder: [UInt64] = []
  let tokenizer: Tokenizer

  init(tokenizer: Tokenizer) { self.tokenizer = tokenizer }

  /// Adds a file of `word TAB c64 TAB c256 TAB c1024 TAB row`, the most frequent word first.
  mutating func addClusters(_ path: String) throws(TrainingError) {
    for (number, line) in try CorpusReader.lines(of: path).enumerated() {
      if line.isEmpty || number == 0, line.hasPrefix("# word") || line.isEmpty { continue }
      let fields = line.split(separator: "\t")
      guard fields.count == 5, let a = UInt32(fields[1]), let b = UInt32(fields[2]),
        let c = UInt32(fields[3]), let row = UInt32(fields[4]), a < 64, b < 256, c < 1024
      else {
        throw TrainingError(
          path: path, line: number + 1,
          "not word, clusters below 64, 256 and 1024, and row between tabs; "
            + "make the file with make_clusters.py")
      }
      let clusters = a | b << 6 | c << 14
      let bytes = Array(fields[0].utf8)
      let hash = FeatureHash.exact(bytes.span, 0..<bytes.count)
      exact.append((hash, Entry(clusters: clusters, row: (row & 0x7FFF) + 1, lists: 0)))
      let key = FoldedHash.of(fields[0])
      let casing = Self.casing(fields[0])
      update(key) { entry in
        if entry.clusters == 0xFF_FFFF {
          entry.clusters = clusters
          if casing == TaggerLexicon.List.knownSmall {
            entry.lists |= TaggerLexicon.List.usuallySmall
          }
        }
        entry.lists |= casing
      }
    }
  }

  private static func casing(_ word: Substring) -> UInt32 {
    let scalars = word.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if !first.properties.isUppercase { return TaggerLexicon.List.knownSmall }
    let rest = scalars.dropFirst()
    return !rest.isEmpty && rest.allSatisfy({ !$0.properties.isLowercase })
      ? TaggerLexicon.List.knownCapitals : TaggerLexicon.List.knownCapitalised
  }

  private mutating func update(_ key: UInt64, _ change: (inout Entry) -> Void) {
    if folded[key] == nil { foldedOrder.append(key) }
    change(&folded[key, default: Entry()])
  }

  /// Adds a word or phrase to a list.
  mutating func add(_ phrase: String, _ bit: UInt32) {
    let keys = tokenizer.tokenize(Array(phrase.utf8)).tokens.map(\.key)
    guard let first = keys.first, keys.count <= TaggerLexicon.longestPhrase else { return }
    if keys.count == 1 {
      update(first) { $0.lists |= bit }
      return
    }
    update(first) { $0.lists |= TaggerLexicon.List.phraseStart }
    let hash = keys.dropFirst().reduce(first, TaggerLexicon.phraseHash)
    update(hash) { $0.lists |= bit }
  }

  /// Adds the word lists of French.
  mutating func addFrench() {
    for (phrase, list) in TaggerWordLists.french { add(phrase, list) }
    for name in NameTables.surnames.words {
      add(String(name), TaggerLexicon.List.surname)
    }
  }

  /// The folded words and phrases in the order in which they were first met.
  var foldedEntries: [(hash: UInt64, entry: Entry)] {
    foldedOrder.map { ($0, folded[$0] ?? Entry()) }
  }
}
