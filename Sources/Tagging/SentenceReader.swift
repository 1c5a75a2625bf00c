package import Text

/// Turns the tokens of a sentence into the profiles that the feature templates read.
package struct SentenceReader {
  private let lexicon: TaggerLexicon

  package init(lexicon: TaggerLexicon) { self.lexicon = lexicon }

  /// Fills `view` with the sentence of the given tokens.
  ///
  /// - Complexity: O(n); no allocation once the view has grown to the longest sentence.
  package func read(_ tokens: Range<Int>, of text: TokenizedText, into view: inout SentenceView) {
    let bytes = text.bytes.span
    view.words.removeAll(keepingCapacity: true)
    view.count = tokens.count
    for edge in 0..<SentenceView.margin { view.words.append(Self.edge(edge)) }
    var words = 0
    var capitals = 0
    for index in tokens {
      var word = WordScanner.profile(of: text.tokens[index], in: bytes)
      lexicon.describe(&word)
      view.words.append(word)
      if word.casing.rawValue <= WordProfile.Casing.mixed.rawValue {
        words += 1
        if word.casing == .capitals { capitals += 1 }
      }
    }
    for edge in 0..<SentenceView.margin { view.words.append(Self.edge(edge + 4)) }
    view.isInCapitals = capitals >= 3 && capitals * 10 >= words * 7
    if view.isInCapitals { restoreCase(&view) }
    findPhrases(&view)
    findSurroundings(&view)
  }

  static func edge(_ number: Int) -> WordProfile {
    var word = WordProfile()
    word.folded = UInt64(number) &+ 0xED6E
    word.exact = word.folded
    return word
  }

  /// In a heading in capitals a word counts as it is usually written, or else as a name.
  private func restoreCase(_ view: inout SentenceView) {
    for index in view.words.indices where view.words[index].casing == .capitals {
      let usage = view.words[index].lists
      let isSmall = usage & TaggerLexicon.List.usuallySmall != 0
      view.words[index].casing = isSmall ? .small : .capitalised
      view.words[index].shape = isSmall ? 1 : 2
      view.words[index].clusters = view.words[index].foldedClusters
      view.words[index].exact = view.words[index].folded
      view.words[index].row = 0
      view.words[index].scores = -1
    }
  }

  private func findPhrases(_ view: inout SentenceView) {
    var position = 0
    while position < view.count {
      let start = position
      position += 1
      let word = view.word(start)
      guard word.lists & TaggerLexicon.List.phraseStart != 0, word.casing != .small else {
        continue
      }
      var hash = word.folded
      var found: (end: Int, lists: UInt32)?
      var end = start + 1
      while end < view.count, end - start < TaggerLexicon.longestPhrase {
        hash = TaggerLexicon.phraseHash(hash, view.word(end).folded)
        end += 1
        let lists = lexicon.phrase(hash) & 0xFFFF
        if lists != 0 { found = (end, lists) }
      }
      guard let found else { continue }
      view.words[start + SentenceView.margin].phrases = found.lists
      for inside in start + 1..<found.end {
        view.words[inside + SentenceView.margin].phrases = found.lists << 16
      }
      position = found.end
    }
  }

  private func findSurroundings(_ view: inout SentenceView) {
    view.runs.removeAll(keepingCapacity: true)
    view.contentBefore.removeAll(keepingCapacity: true)
    view.contentAfter.removeAll(keepingCapacity: true)
    var content: Int32 = -1
    var start: Int32 = -1
    for position in 0..<view.count {
      let word = view.word(position)
      view.contentBefore.append(content)
      view.contentAfter.append(-1)
      if isContent(word) { content = Int32(position) }
      if !word.isNameLike { start = -1 } else if start < 0 { start = Int32(position) }
      view.runs.append((start, start))
    }
    content = -1
    var last: Int32 = -1
    for position in (0..<view.count).reversed() {
      let word = view.word(position)
      view.contentAfter[position] = content
      if isContent(word) { content = Int32(position) }
      if !word.isNameLike { last = -1 } else if last < 0 { last = Int32(position) }
      view.runs[position].last = last
    }
  }

  /// Neither a mark nor an article, preposition or the like.
  private func isContent(_ word: WordProfile) -> Bool {
    switch word.casing {
    case .mark: false
    case .small, .initial, .capitalised: word.lists & TaggerLexicon.List.functionWord == 0
    default: true
    }
  }
}
