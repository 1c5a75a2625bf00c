package import Dates
package import Text

/// Recognises verb forms within one sentence.
package struct FrenchVerbs {
  package let text: TokenizedText
  package let sentence: Range<Int>

  /// A word after which another clause begins, or a mark that ends one.
  package func isBoundary(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .punctuation {
      let byte = text.bytes[Int(token.start)]
      return byte == 0x3B || byte == 0x3A || byte == 0x28 || byte == 0x29
    }
    return Self.conjunctions.contains(token.key)
  }

  /// Whether "pour" or "afin" stands here with an infinitive behind it.
  package func isPurpose(_ index: Int) -> Bool {
    Self.closed[text.tokens[index].key] == .infinitiveLead && infinitiveFollows(index, within: 4)
  }

  /// The tense that the token tells; nil where it is no verb form that we know.
  package func tense(at index: Int) -> ClauseTense? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.flags.contains(.capitalised) || token.flags.contains(.first)
    else { return nil }
    if let kind = Self.closed[token.key] {
      // Folding joins "souhaite" and "souhaité"; the accent makes the participle.
      if kind == .ahead || kind == .present, ends(token, "é") { return nil }
      return tense(of: kind, at: index)
    }
    return tense(ofEnding: token)
  }

  /// The tense of a past participle that stands directly before a date, over prepositions.
  package func participle(before token: Int) -> ClauseTense? {
    var index = token - 1
    var steps = 0
    while index >= sentence.lowerBound, steps < 4 {
      let word = text.tokens[index]
      if Self.expected.contains(word.key) { return .future }
      guard Self.linking.contains(word.key) else { break }
      index -= 1
      steps += 1
    }
    guard index >= sentence.lowerBound, text.tokens[index].kind == .word,
      !text.tokens[index].flags.contains(.capitalised), isParticiple(index)
    else { return nil }
    // "la rentrée mardi": a determiner makes it a noun.
    if index > sentence.lowerBound, Self.determiners.contains(text.tokens[index - 1].key) {
      return nil
    }
    // "sera élu lundi", "aura rencontré": the auxiliary before it has the tense.
    var before = index - 1
    while before >= max(sentence.lowerBound, index - 5) {
      if let kind = Self.closed[text.tokens[before].key], kind != .infinitiveLead {
        return tense(of: kind, at: before)
      }
      guard
        isAdverb(before) || Self.infinitiveAuxiliaries.contains(text.tokens[before].key)
      else { break }
      before -= 1
    }
    return .past
  }

  // MARK: Closed classes

  package enum Closed {
    /// "a", "ont": past with a participle.
    case have
    /// "est", "sont".
    case be
    /// "était", "avait", "fut".
    case past
    /// "sera", "aura", "ira".
    case future
    /// "serait", "aurait".
    case conditional
    /// "doit", "va", "compte", "envisage": ahead where an infinitive follows.
    case ahead
    /// "vient", "viennent": past with "de" and an infinitive.
    case come
    /// "pour", "afin": ahead where an infinitive follows.
    case infinitiveLead
    /// "prévu", "attendu".
    case expected
    case present
  }

  private func tense(of kind: Closed, at index: Int) -> ClauseTense? {
    switch kind {
    case .past: return .past
    case .future: return .future
    case .conditional: return isRumour(at: index) ? .past : .conditional
    case .present: return .present
    case .expected: return .future
    case .have:
      // "à" folds to "a": only the bare letter is the verb.
      if text.tokens[index].key == Self.aKey {
        guard text.tokens[index].bytes.count == 1 else { return nil }
      }
      return participleFollows(index) ? .past : .present
    case .be:
      if let next = follower(index) {
        if Self.expected.contains(text.tokens[next].key) { return .future }
        if isParticiple(next, afterAuxiliary: true) { return .past }
      }
      return .present
    case .ahead: return infinitiveFollows(index) ? .future : .present
    case .come: return infinitiveFollows(index) ? .past : .present
    case .infinitiveLead: return nil
    }
  }

  /// "aurait rencontré", "se serait rendu": what is said to have been.
  private func isRumour(at index: Int) -> Bool {
    if Self.hearsay.contains(text.tokens[index].key) { return participleFollows(index) }
    return index > sentence.lowerBound && Self.reflexive.contains(text.tokens[index - 1].key)
      && participleFollows(index)
  }

  /// The next token behind adverbs and negations.
  private func follower(_ index: Int) -> Int? {
    var next = index + 1
    while next < min(sentence.upperBound, index + 6) {
      if text.tokens[next].kind == .word, !isAdverb(next) { return next }
      if text.tokens[next].kind == .number { return nil }
      next += 1
    }
    return nil
  }

  private func participleFollows(_ index: Int) -> Bool {
    guard let next = follower(index) else { return false }
    return isParticiple(next, afterAuxiliary: true)
  }

  private func infinitiveFollows(_ index: Int, within reach: Int = 6) -> Bool {
    for next in index + 1..<min(sentence.upperBound, index + 1 + reach)
    where next < sentence.upperBound {
      let token = text.tokens[next]
      guard token.kind == .word else { return false }
      if token.flags.contains(.capitalised) { continue }
      if ends(token, in: Self.infinitiveEndings), token.bytes.count > 3,
        !Self.notInfinitive.contains(token.key)
      {
        return true
      }
    }
    return false
  }

  private func isParticiple(_ index: Int, afterAuxiliary: Bool = false) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.bytes.count >= 2 else { return false }
    if Self.participles.contains(token.key) { return true }
    if Self.notParticiple.contains(token.key) { return false }
    // The accent tells "annoncé" from "annonce".
    if ends(token, in: Self.accentedEndings) {
      return afterAuxiliary || !ends(token, in: Self.nounEndings)
    }
    return token.bytes.count > 4
      && ends(token, in: Self.participleEndings)
  }

  private static let infinitiveEndings: [StaticString] = ["er", "ir", "re", "oir"]
  private static let accentedEndings: [StaticString] = ["é", "ée", "és", "ées"]
  private static let nounEndings: [StaticString] = ["ité", "iété", "auté", "erté"]
  private static let participleEndings: [StaticString] = [
    "i", "ie", "is", "ies", "u", "ue", "us", "ues", "ert", "erte", "erts",
  ]

  private func isAdverb(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return Self.adverbs.contains(token.key) || token.bytes.count > 6 && ends(token, "ment")
  }
}
