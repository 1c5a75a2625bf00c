import Text

/// Reads temporal expressions out of word classes, longest first, sentence by sentence.
///
/// A hand-written descent over classes: it knows no word of any language. Orders of both French
/// ("lundi 14 avril 2025") and English ("Monday, April 14, 2025", "last week") are read.
struct TemporalParser {
  let text: TokenizedText
  let items: TemporalItems
  /// A day may follow its month: "May 3".
  let monthBeforeDay: Bool
  /// A year may stand behind "of": "3 de mayo de 2024".
  let yearBehindOf: Bool
  /// How many weeks a number of days behind a weekday adds: "lundi en huit".
  let weeksCounted: [Int: Int]
  /// The token after the sentence that is being read.
  private(set) var end = 0

  init(_ text: TokenizedText, lexicon: TemporalLexicon) {
    self.text = text
    monthBeforeDay = lexicon.monthBeforeDay
    yearBehindOf = lexicon.yearBehindOf
    weeksCounted = lexicon.weeksCounted
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
        case .named:
          index = namedAfterDate(index) ?? next(index)
          continue
        case .the, .this, .of, .to, .in, .within, .and, .near, .between, .same, .here, .there:
          // Most articles and prepositions introduce no time: they are left at once.
          if word(next(index)) == .other {
            index = next(index)
            continue
          }
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
    guard var reading = relative(index) ?? named(index) else { return nil }
    reading = withHours(reading)
    reading.lead = lead(before: index)
    return reading
  }

  private func relative(_ index: Int) -> TemporalReading? {
    recurring(index) ?? range(index) ?? amount(index) ?? narrative(index) ?? deictic(index)
  }

  private func named(_ index: Int) -> TemporalReading? {
    if let found = list(index) ?? single(index) ?? unknownDay(index) { return found }
    return feastWeekend(index) ?? unit(index) ?? hour(index)
  }

  /// How the word before an expression binds it.
  func lead(before index: Int) -> TemporalReading.Lead {
    // A phrase ("jusqu'au") hides the classes of its own words.
    for length in stride(from: 4, through: 1, by: -1) {
      let start = index - length
      guard start >= 0, index <= end, Int(items.lengths[start]) == length else { continue }
      switch items.words[start] {
      case .since: return .since
      case .until: return .until
      case .of: return .noun
      case .to: return word(index) == .the ? .none : .until
      case .other: continue
      default: return .none
      }
    }
    return .none
  }

  /// The token after a name that a date gives to a place or movement ("rue du 4 septembre").
  private func namedAfterDate(_ index: Int) -> Int? {
    guard word(index) == .named, word(next(index)) == .of,
      let (point, stop) = point(next(next(index))), point.day != nil, point.year == nil
    else { return nil }
    return stop
  }

  /// One point of the calendar, its determiner included.
  func single(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the, .this)
    guard var (point, stop) = point(start) else { return nil }
    let determiner = start > index ? word(index) : .other
    if determiner == .the, point.isWeekdayOnly { point.isDefinite = true }
    if determiner != .other, point.isWeekdayOnly, unknownDay(index) != nil { return nil }
    // "les lundi et mardi" is a list; "le 2025" is no date.
    if determiner == .the, point.granularity == .year { return nil }
    if determiner == .this, point.selector == .bare { point.selector = .this }
    if point.isDayNumberOnly { return nil }
    // "c'était un jeudi" names no day.
    if point.isWeekdayOnly, point.selector == .bare, word(index - 1) == .cardinal(1) { return nil }
    if determiner == .this, point.selector == .this, word(stop) == .there {
      point.selector = .same
      stop = next(stop)
    }
    return TemporalReading(tokens: index..<stop, meaning: .points([point]))
  }
}
