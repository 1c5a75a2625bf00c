import Text

/// Reads temporal expressions out of word classes, longest first, sentence by sentence.
///
/// A hand-written descent over classes: it knows no word of any language. Orders of both French
/// ("lundi 14 avril 2025") and English ("Monday, April 14, 2025", "last week") are read.
struct TemporalParser {
  let text: TokenizedText
  let items: TemporalItems
  /// The token after the sentence that is being read.
  private(set) var end = 0

  init(_ text: TokenizedText, lexicon: TemporalLexicon) {
    self.text = text
    items = TemporalItems(text, lexicon: lexicon)
  }

  /// All readings, in order, not overlapping.
  ///
  /// - Complexity: O(n): every attempt is bounded by a constant number of tokens.
  mutating func readings() -> [TemporalReading] {
    var found: [TemporalReading] = []
    for sentence in text.sentences {
      end = sentence.upperBound
      var index = sentence.lowerBound
      while index < end {
        switch items.words[index] {
        case .other, .comma, .mark, .stop, .colon, .open, .close, .dash, .slash, .counted:
          index += 1
          continue
        case .blocked:
          index = next(index)
          continue
        default: break
        }
        if let reading = reading(at: index) {
          found.append(reading)
          index = max(index + 1, reading.tokens.upperBound)
        } else {
          index += 1
        }
      }
    }
    return found
  }

  // MARK: Looking

  /// The class at a token; `other` outside the sentence.
  func word(_ index: Int) -> TemporalWord {
    index >= 0 && index < end ? items.words[index] : .other
  }

  /// The token after the word or phrase at `index`.
  func next(_ index: Int) -> Int {
    index < end ? index + Int(items.lengths[index]) : index + 1
  }

  /// The token behind `index` if it has one of the classes, else `index`.
  func skip(_ index: Int, _ classes: TemporalWord...) -> Int {
    classes.contains(word(index)) ? next(index) : index
  }

  func isCapitalised(_ index: Int) -> Bool {
    index >= 0 && index < end && text.tokens[index].flags.contains(.capitalised)
  }

  // MARK: Choosing

  /// The reading that starts at `index`; nil where none does.
  private func reading(at index: Int) -> TemporalReading? {
    if let found = recurring(index) ?? range(index) ?? amount(index) ?? narrative(index)
      ?? deictic(index) ?? list(index) ?? single(index) ?? unit(index) ?? hour(index)
    {
      return withHours(found)
    }
    return nil
  }

  /// One point of the calendar, its determiner included.
  private func single(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the, .this)
    guard var (point, stop) = point(start) else { return nil }
    let determiner = start > index ? word(index) : .other
    if determiner == .the, point.isWeekdayOnly { point.isDefinite = true }
    // "les lundi et mardi" is a list; "le 2025" is no date.
    if determiner == .the, point.granularity == .year { return nil }
    if determiner == .this, point.selector == .bare { point.selector = .this }
    if point.isDayNumberOnly { return nil }
    if determiner == .this, point.selector == .this, word(stop) == .there {
      point.selector = .same
      stop = next(stop)
    }
    return TemporalReading(tokens: index..<stop, meaning: .points([point]))
  }
}
