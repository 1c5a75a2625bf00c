import Language
import Text

/// Reads on where a body's name has small words: "Association européenne contre les maladies rares",
/// "Groupe d’information et de soutien des réfugiés", "Commission des relations extérieures".
struct LongName: Sendable {
  let lexicon: Lexicon

  private var cues: LongNameCues { lexicon.cues.names.longNames }

  /// Where a body's name ends that starts at a token and was read up to another.
  ///
  /// Only behind a capital in mid-sentence, or a noun that hardly stands without its field.
  func end(from start: Int, to read: Int, kind: InstitutionKind, in document: Document) -> Int {
    let isNamed =
      document.isCapitalised(start) && !document.flags(start).contains(.first)
      && !document.flags(start).contains(.allCapitals)
    guard isNamed || (cues.fields.contains(document.key(start)) && read == start + 1) else {
      return read
    }
    if !isNamed, !document.has(start - 1, .determiner) { return read }
    // "le Conseil de …": a sitting of ministers, which the words behind only tell about.
    if cues.sittings.contains(document.key(start)), read == start + 1 { return read }
    let limit = document.sentenceRange(of: start).upperBound
    var end = read
    var segments = 0
    // "le Parti communiste | pour la politique étrangère": an adjective has named it.
    if kind == .party, read > start + 1, cues.purposes.contains(document.key(end)) { return end }
    while segments < Limits.segments,
      let next = segment(at: end, isFirst: segments == 0, limit, in: document)
    {
      if !isNamed, !cues.fieldPrepositions.contains(document.key(end)) { return end }
      end = next
      segments += 1
    }
    return end
  }

  /// "des réfugiés", "contre les maladies rares", "et de soutien": the end of one such segment.
  private func segment(
    at token: Int, isFirst: Bool, _ limit: Int, in document: Document
  ) -> Int? {
    var index = token
    if !isFirst, lexicon.grammar.and.contains(document.key(index)) { index += 1 }
    let key = document.key(index)
    let isOf = lexicon.grammar.of.contains(key)
    let isFor = cues.purposes.contains(key)
    guard isOf || isFor, index + 1 < limit else { return nil }
    index += 1
    if document.has(index, .determiner) {
      guard cues.articles.contains(document.key(index)) else { return nil }
      index += 1
    } else if isFor {
      return nil
    }
    guard index < limit, document.isWord(index), isNoun(index, in: document) else {
      return nil
    }
    // "de veiller": a verb follows "de" without article.
    if cues.of.contains(key),
      index == token + 1 || cues.of.contains(document.key(index - 1))
    {
      if cues.infinitives.matches(Folding.folded(document.word(index))) { return nil }
    }
    index += 1
    while index < limit, isAdjective(index, in: document) { index += 1 }
    return index
  }

  private func isNoun(_ token: Int, in document: Document) -> Bool {
    guard !document.isCapitalised(token),
      document.length(token) >= Limits.noun,
      !document.has(
        token,
        [
          .determiner, .preposition, .conjunction, .auxiliary, .modal, .weekday, .month, .numeral,
          .subjectPronoun, .speechVerb, .formerMarker, .futureMarker, .planningWord, .groupNoun,
        ]), !cues.vague.contains(document.key(token))
    else { return false }
    return !document.gazetteer.starting(at: token).contains {
      [.meetingVerb, .office, .meetingNoun].contains($0.meaning.kind)
    }
  }

  private func isAdjective(_ token: Int, in document: Document) -> Bool {
    guard document.isWord(token), !document.isCapitalised(token) else {
      return false
    }
    if document.has(token, [.institutionAdjective, .officeModifier]) { return true }
    guard
      !document.has(
        token,
        [
          .preposition, .determiner, .auxiliary, .conjunction, .speechVerb, .modal,
        ]), document.gazetteer.starting(at: token).isEmpty
    else { return false }
    let word = Folding.folded(document.word(token))
    return word.utf8.count >= Limits.adjective && cues.adjectives.matches(word)
  }

  /// How far a name with small words may go.
  private enum Limits {
    /// How many segments it has at most.
    static let segments = 3
    /// The bytes of the shortest noun in it: shorter words are rather grammar.
    static let noun = 4
    /// The bytes of the shortest adjective that its ending tells.
    static let adjective = 5
  }
}
