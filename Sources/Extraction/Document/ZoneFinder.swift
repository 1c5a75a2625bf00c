import Language
import Knowledge
import Text

/// Says which part of the page each sentence belongs to.
///
/// Zones that reading has marked are taken over. In plain text, bylines, credits and forms are
/// recognised by their shape, because nothing in them is a fact of the article.
struct ZoneFinder: Sendable {
  let lexicon: Lexicon

  func zones(of document: Document) -> [Zone] {
    var zone = document.article.zones.startIndex
    return document.text.sentences.map { sentence in
      guard let first = sentence.first else { return .body }
      let start = Int(document.tokens[first].start)
      if start < document.bodyStart { return .title }
      let offset = start - document.bodyStart
      let marked = document.article.zones
      while zone < marked.endIndex, marked[zone].bytes.upperBound <= offset { zone += 1 }
      if zone < marked.endIndex, marked[zone].bytes.contains(offset) { return marked[zone].zone }
      return isByline(sentence, in: document) || isFilmTitle(sentence, in: document)
        ? .boilerplate : .body
    }
  }

  /// "Rédaction X - 6 décembre 2024", "Par Y", "© DR", "Nom Prénom - 4 décembre 2024".
  private func isByline(_ sentence: Range<Int>, in document: Document) -> Bool {
    if isLink(sentence, in: document) { return true }
    guard sentence.count <= Limits.published, let first = sentence.first else { return false }
    guard document.flags(first).contains(.afterLineFeed) else { return false }
    // "Agence avec Agence, publié le lundi 3 mai 2021 à 10h02"
    if sentence.dropLast().contains(where: {
      cues.published.contains(document.key($0))
        && cues.dateArticles.contains(document.key($0 + 1))
    }), !sentence.contains(where: { document.has($0, .auxiliary) }) {
      return true
    }
    guard sentence.count <= Self.longestByline else { return false }
    let last = document.tokens[sentence.upperBound - 1]
    if last.kind == .punctuation, document.isMark(sentence.upperBound - 1, 0x2E) { return false }
    let words = sentence.filter { document.isWord($0) }
    if words.contains(where: { document.has($0, [.auxiliary]) }) { return false }
    let key = document.key(first)
    if cues.openers.contains(key),
      document.isCapitalised(first + 1) || document.isMark(first + 1, 0x3A)
    {
      return true
    }
    if Signatures(lexicon: lexicon).holds(sentence, in: document) { return true }
    // Names and a date, with a dash between.
    let hasDash = sentence.contains {
      document.isMark($0, 0x2D) || document.text.string($0) == "–"
        || document.text.string($0) == "|"
    }
    let hasMonth = words.contains { document.has($0, .month) }
    let names = words.filter { document.isCapitalised($0) }
    if hasDash, hasMonth, names.count >= 2, words.count <= names.count + 2 { return true }
    return false
  }

  /// "* [Partager sur RÉSEAU](https://…)", "par [Anne Durand](https://exemple.fr/author/anne)".
  private func isLink(_ sentence: Range<Int>, in document: Document) -> Bool {
    let start = sentence.first { document.isWord($0) }
    guard let start, start - sentence.lowerBound <= Limits.beforeLink else { return false }
    let isBracketed = document.isMark(start - 1, 0x5B)
    if isBracketed, cues.sharing.contains(document.key(start)),
      cues.on.contains(document.key(start + 1))
    {
      return true
    }
    guard
      isBracketed || cues.openers.contains(document.key(start)) && document.isMark(start + 1, 0x5B),
      document.isCapitalised(isBracketed ? start : start + 2)
    else { return false }
    return sentence.prefix(Limits.link).contains { token in
      cues.authors.contains(document.key(token))
        && document.lastByte(of: token - 1).map { $0 == 0x2F || $0 == 0x3D } ?? false
    }
  }

  /// "VIDEO: X répond à Yje vous écoutepar CHAÎNE": the title of a film, glued to who made it.
  private func isFilmTitle(_ sentence: Range<Int>, in document: Document) -> Bool {
    guard let first = sentence.first, document.flags(first).contains(.afterLineFeed) else {
      return false
    }
    return sentence.dropFirst().contains { token in
      let behind = sentence.upperBound - token - 1
      guard (1...Limits.maker).contains(behind) else { return false }
      let word = document.word(token)
      guard let ending = cues.glued.longest(of: word) else { return false }
      return word.count > ending.count + 1 && lexicon.classes(of: document.key(token)) == nil
    }
  }

  private var cues: BylineCues { lexicon.cues.document.bylines }

  /// How many tokens a byline has at most; whoever is spoken of in a longer sentence is part of the text.
  static let longestByline = 14

  /// How many tokens the other parts of a page's frame have at most.
  private enum Limits {
    /// A line with a date of publication, agencies and hour included.
    static let published = 20
    /// What may stand before the first word of a link: a bullet and brackets.
    static let beforeLink = 4
    /// A link with its address.
    static let link = 40
    /// Who made a film, behind its title.
    static let maker = 3
  }
}
