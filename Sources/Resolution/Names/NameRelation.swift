import Text

/// How two names can belong to one person, from the surest to the weakest.
enum NameRelation: Int, Comparable {
  /// The same words in the same order.
  case same
  /// Spellings that sound the same: doubled letters, ou/u, y/i, dj/j.
  case respelled
  /// Spellings with neighbouring vowels: Mohamed, Muhammad.
  case transcribed
  /// A middle initial, or a given name as its initial.
  case abbreviated
  /// Some middle or last words left out, the given name kept.
  case shortened
  /// The same words in another order.
  case reordered
  /// One letter more, less or other in one long word.
  case misspelled
  /// The surname or part of it, the given name left out.
  case surnameOnly
  /// Names that may be one person's, but also two relatives' (one says "père" or has a number).
  case doubtful
  /// Two different names.
  case different

  static func < (a: NameRelation, b: NameRelation) -> Bool { a.rawValue < b.rawValue }
}

extension PersonName {
  /// How this name and another can belong to one person; symmetric.
  ///
  /// - Complexity: O(words × letters).
  func relation(to other: PersonName) -> NameRelation {
    guard !words.isEmpty, !other.words.isEmpty else { return .different }
    if number != other.number { return .different }
    if let a = generation, let b = other.generation, a != b { return .different }
    let relation =
      words.count == other.words.count
      ? relationOfEqualLength(other)
      : words.count < other.words.count
        ? relationToLonger(other) : other.relationToLonger(self)
    if generation != other.generation, relation < .doubtful { return .doubtful }
    return relation
  }

  private func relationOfEqualLength(_ other: PersonName) -> NameRelation {
    let inOrder = Self.aligned(words[...], other.words[...])
    if inOrder != .different || words.count < 2 { return inOrder }
    let turned = [
      Array(other.words.dropFirst()) + other.words.prefix(1),
      Array(other.words.suffix(1)) + other.words.dropLast(),
    ]
    for words in turned where Self.aligned(self.words[...], words[...]) <= .transcribed {
      return .reordered
    }
    return .different
  }

  /// Word by word; the weakest word decides, and only one word may be misspelled.
  private static func aligned(_ a: ArraySlice<Word>, _ b: ArraySlice<Word>) -> NameRelation {
    var relation = NameRelation.same
    var misspelled = 0
    for (position, (x, y)) in zip(a, b).enumerated() {
      let step = x.relation(to: y, isGiven: position == 0 && a.count > 1)
      if step == .misspelled { misspelled += 1 }
      relation = max(relation, step)
    }
    return misspelled > 1 ? .different : relation
  }

  private func relationToLonger(_ longer: PersonName) -> NameRelation {
    if words.count < 2 {
      guard number == nil, let word = words.first, !word.isInitial else { return .different }
      let isSurname = longer.words.dropFirst().contains {
        word.relation(to: $0, isGiven: false) <= .respelled
      }
      return isSurname ? .surnameOnly : .different
    }
    let first = words[0].relation(to: longer.words[0], isGiven: true)
    var step = first
    var position = 1
    for word in words.dropFirst(first == .different ? 0 : 1) {
      var found = NameRelation.different
      while position < longer.words.count, found == .different {
        let relation = word.relation(to: longer.words[position], isGiven: false)
        position += 1
        if relation <= .transcribed { found = relation }
      }
      step = max(step, found)
      if found == .different { return .different }
    }
    if first == .different { return .surnameOnly }
    if first > .abbreviated { return .different }
    if leavesOutDoubleGivenName(of: longer) { return .different }
    let leavesOutOnlyInitials =
      longer.words.count(where: { !$0.isInitial }) == words.count(where: { !$0.isInitial })
    return max(step, leavesOutOnlyInitials ? .abbreviated : .shortened)
  }

  /// Whether the longer name begins with a double given name of which this one has only a half.
  private func leavesOutDoubleGivenName(of longer: PersonName) -> Bool {
    guard longer.words[1].isTied,
      NameLexicon.doubleGivenNameHeads.contains(longer.words[0].text)
    else { return false }
    return words[1].relation(to: longer.words[1], isGiven: false) > .transcribed
  }
}

extension PersonName.Word {
  /// How two words of names can be one.
  func relation(to other: PersonName.Word, isGiven: Bool) -> NameRelation {
    if text == other.text { return .same }
    if isInitial || other.isInitial {
      return text.unicodeScalars.first == other.text.unicodeScalars.first
        ? .abbreviated : .different
    }
    if sound.agrees(with: other.sound, strictly: true) { return .respelled }
    if sound.agrees(with: other.sound, strictly: false) {
      // Short given names differ by their vowels alone (Ali, Éloi).
      return isGiven && min(text.utf8.count, other.text.utf8.count) < 5 ? .different : .transcribed
    }
    let isLong = min(text.utf8.count, other.text.utf8.count) >= (isGiven ? 7 : 6)
    if isLong, sound.vowels.last == other.sound.vowels.last || !isGiven,
      EditDistance.isAtMostOne(text, other.text)
    {
      return .misspelled
    }
    return .different
  }
}
