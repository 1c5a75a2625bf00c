package import Text

/// Collects what single words of a language can be, for ``Lexicon/words``.
package struct WordClasses {
  private var words: [UInt64: WordClass] = [:]

  /// Knows no word.
  package init() {}

  /// Adds classes to those of a word.
  package mutating func add(_ word: some StringProtocol, _ wordClass: WordClass) {
    words[FoldedHash.of(word), default: []].insert(wordClass)
  }

  /// Adds lists of words, which white space parts.
  package mutating func add(_ classes: [(WordClass, String)]) {
    for (wordClass, list) in classes {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word, wordClass) }
    }
  }

  /// Adds the given names, which know no language.
  ///
  /// - Parameters:
  ///   - common: Words of the language that are no names.
  ///   - doubtful: Words of the language that are names too, besides those that the tables mark.
  package mutating func addGivenNames(common: KeySet = KeySet(), doubtful: KeySet = KeySet()) {
    let tables: [(FactTable, WordClass)] = [
      (NameTables.givenMasculine, [.givenName, .masculineName]),
      (NameTables.givenFeminine, [.givenName, .feminineName]),
      (NameTables.givenEither, .givenName),
      (NameTables.familyFirst, .familyNameFirst),
    ]
    for (table, wordClass) in tables {
      for name in table.words {
        let isMarked = name.hasSuffix("!")
        let word = isMarked ? name.dropLast() : name
        let key = FoldedHash.of(word)
        let isDoubtful = isMarked || doubtful.contains(key)
        if common.contains(key), !doubtful.contains(key) { continue }
        add(word, isDoubtful ? wordClass.subtracting(.givenName).union(.doubtfulName) : wordClass)
      }
    }
  }

  /// Adds courtesy titles, with a full stop and without: title, `f` where it is a woman's.
  package mutating func addHonorifics(_ table: FactTable) {
    for row in table.rows where row.count >= 2 {
      let wordClass: WordClass = row[1] == "f" ? [.honorific, .feminineHonorific] : .honorific
      add(row[0], wordClass)
      add(row[0] + ".", wordClass)
    }
  }

  /// The words and their classes.
  package var table: KeyTable<WordClass> {
    KeyTable(words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
