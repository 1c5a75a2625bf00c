import French
import Language
import Text

/// Reads on where a body's name has small words: "Association européenne contre les maladies rares",
/// "Groupe d’information et de soutien des réfugiés", "Commission des relations extérieures".
struct LongName: Sendable {
  let lexicon: Lexicon

  /// Where a body's name ends that starts at a token and was read up to another.
  ///
  /// Only behind a capital in mid-sentence, or a noun that hardly stands without its field.
  func end(from start: Int, to read: Int, kind: InstitutionKind, in document: Document) -> Int {
    let isNamed =
      document.isCapitalised(start) && !document.tokens[start].flags.contains(.first)
      && !document.tokens[start].flags.contains(.allCapitals)
    guard isNamed || (Self.fields.contains(document.key(start)) && read == start + 1) else {
      return read
    }
    if !isNamed, !document.has(start - 1, .determiner) { return read }
    // "le Conseil de …": a sitting of ministers, which the words behind only tell about.
    if Self.sittings.contains(document.key(start)), read == start + 1 { return read }
    let limit = document.sentenceRange(of: start).upperBound
    var end = read
    var segments = 0
    // "le Parti communiste | pour la politique étrangère": an adjective has named it.
    if kind == .party, read > start + 1, Self.purposes.contains(document.key(end)) { return end }
    while segments < 3, let next = segment(at: end, isFirst: segments == 0, limit, in: document) {
      if !isNamed, document.key(end) != Self.ofThe { return end }
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
    let isFor = Self.purposes.contains(key)
    guard isOf || isFor, index + 1 < limit else { return nil }
    index += 1
    if document.has(index, .determiner) {
      guard Self.articles.contains(document.key(index)) else { return nil }
      index += 1
    } else if isFor {
      return nil
    }
    guard index < limit, document.tokens[index].kind == .word, isNoun(index, in: document) else {
      return nil
    }
    // "de veiller": a verb follows "de" without article.
    if key == Self.of, index == token + 1 || document.key(index - 1) == Self.of {
      let word = Folding.folded(document.text.string(index))
      if word.hasSuffix("er") || word.hasSuffix("ir") || word.hasSuffix("re") { return nil }
    }
    index += 1
    while index < limit, isAdjective(index, in: document) { index += 1 }
    return index
  }

  private func isNoun(_ token: Int, in document: Document) -> Bool {
    guard !document.isCapitalised(token),
      document.tokens[token].end - document.tokens[token].start >= 4,
      document.classes[token].isDisjoint(with: [
        .determiner, .preposition, .conjunction, .auxiliary, .modal, .weekday, .month, .numeral,
        .subjectPronoun, .speechVerb, .formerMarker, .futureMarker, .planningWord, .groupNoun,
      ]), !Self.vague.contains(document.key(token))
    else { return false }
    return !document.gazetteer.starting(at: token).contains {
      [.meetingVerb, .office, .meetingNoun].contains($0.meaning.kind)
    }
  }

  private func isAdjective(_ token: Int, in document: Document) -> Bool {
    guard document.tokens[token].kind == .word, !document.isCapitalised(token) else {
      return false
    }
    if document.has(token, [.institutionAdjective, .officeModifier]) { return true }
    guard
      document.classes[token].isDisjoint(with: [
        .preposition, .determiner, .auxiliary, .conjunction, .speechVerb, .modal,
      ]), document.gazetteer.starting(at: token).isEmpty
    else { return false }
    let word = Folding.folded(document.text.string(token))
    return word.utf8.count > 4 && Self.endings.contains { word.hasSuffix($0) }
  }

  /// Bodies that are called by their field: "la confédération des pêcheurs".
  private static let fields = FrenchGrammar.keys("confédération fédération syndicat commission")
  private static let sittings = FrenchGrammar.keys(
    "conseil gouvernement comité parti centre état assemblée parlement")
  private static let articles = FrenchGrammar.keys("le la les l'")
  private static let of = FoldedHash.of("de")
  private static let ofThe = FoldedHash.of("des")
  private static let purposes = FrenchGrammar.keys("pour contre sur")
  private static let vague = FrenchGrammar.keys(
    """
    ans années jours semaines mois fois moment reste même mêmes autres plus moins cours sein sorte
    matin soir midi nuit début fin suite cause côté point lieu part personnes cadre pays monde
    """)
  private static let endings = [
    "ique", "iques", "elle", "elles", "aire", "aires", "ale", "ales", "aux", "ieures", "ieurs",
    "ives", "ive", "euses", "aine", "aines", "enne", "ennes", "ares", "able", "ables", "oles",
  ]
}
