/// The features that join several tokens of a sentence.
package enum ContextFeatures {
  /// Adds the features of the token at `position`.
  @inline(__always)
  package static func add<Sink: FeatureSink>(
    _ sentence: borrowing SentenceView, at position: Int, to sink: inout Sink
  ) {
    @inline(__always) func put(_ template: UInt64, _ value: UInt64) {
      sink.add(FeatureHash.feature(512 + template, value))
    }
    @inline(__always) func put(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
      sink.add(FeatureHash.feature(512 + template, FeatureHash.pair(first, second)))
    }
    let word = sentence.word(position)
    let previous = sentence.word(position &- 1)
    let next = sentence.word(position &+ 1)
    let beforePrevious = sentence.word(position &- 2)
    let afterNext = sentence.word(position &+ 2)
    let shape = UInt64(word.shape)
    let casings =
      UInt64(beforePrevious.casing.rawValue) << 12 | UInt64(previous.casing.rawValue) << 9
      | UInt64(word.casing.rawValue) << 6 | UInt64(next.casing.rawValue) << 3
      | UInt64(afterNext.casing.rawValue)
    put(0, previous.folded, word.folded)
    put(1, word.folded, next.folded)
    put(2, previous.c256, word.c256)
    put(3, word.c256, next.c256)
    put(4, casings)
    put(5, previous.folded, shape)
    put(6, shape, next.folded)
    put(7, UInt64(previous.shape) << 32 | shape, UInt64(next.shape))
    put(8, previous.c1024 << 32 | next.c1024, casings >> 3 & 0x1FF)
    put(9, UInt64(previous.lists & 0xFFFF) << 32 | UInt64(word.lists & 0xFFFF), casings >> 3)
    put(10, UInt64(word.lists & 0xFFFF) << 32 | UInt64(next.lists & 0xFFFF), casings & 0x1FF)
    put(11, beforePrevious.folded &+ 0x9E37 &* previous.folded, casings >> 3 & 0x1FF)
    put(12, next.folded &+ 0x9E37 &* afterNext.folded, casings >> 3 & 0x1FF)
    put(
      13, UInt64(position == 0 ? 1 : 0) | (sentence.isInCapitals ? 2 : 0),
      UInt64(word.casing.rawValue) << 4 | UInt64(word.lists >> 17 & 15))
    let phrases = word.phrases
    if phrases != 0 { put(14, UInt64(phrases), UInt64(word.casing.rawValue)) }
    if previous.phrases != 0 { put(15, UInt64(previous.phrases), casings >> 6 & 7) }
    if next.phrases != 0 { put(16, UInt64(next.phrases), casings >> 6 & 7) }
    addSurroundings(sentence, at: position, casing: casings >> 6 & 7, to: &sink)
  }

  /// What stands before and after the run of capitalised words that the token is in, and the
  /// nearest words that are no articles or prepositions.
  @inline(__always)
  private static func addSurroundings<Sink: FeatureSink>(
    _ sentence: borrowing SentenceView, at position: Int, casing: UInt64, to sink: inout Sink
  ) {
    @inline(__always) func put(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
      sink.add(FeatureHash.feature(512 + template, FeatureHash.pair(first, second)))
    }
    let content = Int(sentence.contentBefore[position])
    let contentWord = sentence.word(content < 0 ? -1 : content)
    put(20, contentWord.folded, casing)
    put(21, contentWord.c1024, casing)
    let following = Int(sentence.contentAfter[position])
    let followingWord = sentence.word(following < 0 ? sentence.count : following)
    put(22, followingWord.folded, casing)
    put(23, followingWord.c1024, casing)
    let run = sentence.runs[position]
    guard run.first >= 0 else { return }
    let first = Int(run.first)
    let last = Int(run.last)
    let place = UInt64(min(position - first, 3)) << 4 | UInt64(min(last - position, 3))
    let before = sentence.word(first - 1)
    let after = sentence.word(last + 1)
    put(24, before.folded, place)
    put(25, after.folded, place)
    put(26, before.c1024, place)
    put(27, after.c1024, place)
    put(
      28, place,
      UInt64(sentence.word(first).lists & 0xFFFF) << 20
        | UInt64(sentence.word(last).lists & 0xFFFF))
    put(29, sentence.word(first).folded, place)
    put(30, sentence.word(last).folded, place)
    let head = Int(sentence.contentBefore[first])
    let headWord = sentence.word(head < 0 ? -1 : head)
    put(31, headWord.folded, place)
    put(32, headWord.c256, place)
  }
}
