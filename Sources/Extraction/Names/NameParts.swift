import Language
import Text

/// Questions about the words of people's names.
struct NameParts: Sendable {
  let lexicon: Lexicon
  private var cues: PersonNameCues { lexicon.cues.names.people }

  /// How many words a name goes on at most.
  private static let longest = 5

  /// Whether a word is a given name, a doubtful one too, or two that a hyphen joins.
  func isGiven(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalised(token) else { return false }
    if document.has(token, [.givenName, .doubtfulName]) { return true }
    let halves = document.word(token).split(separator: "-")
    guard halves.count == 2, halves.allSatisfy({ $0.first?.isUppercase == true }) else {
      return false
    }
    return halves.allSatisfy {
      lexicon.classes(of: FoldedHash.of($0))?.isDisjoint(with: [.givenName, .doubtfulName]) == false
    }
  }

  /// Whether a word is an initial before a surname: "N.", "J.-P.", "J-P", "Ph.".
  func isInitial(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalised(token), !document.has(token, .honorific) else { return false }
    let word = document.word(token)
    if document.flags(token).contains(.abbreviation) {
      return document.length(token) == 2 || word.contains("-")
        || lexicon.tokenizer.rules.shortNames.contains(FoldedHash.of(word.dropLast()))
    }
    let halves = word.split(separator: "-", omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
  }

  /// Whether a word can be a surname: capitalised, and known as nothing else.
  func isSurname(_ token: Int, in document: Document) -> Bool {
    document.isCapitalised(token)
      && document.flags(token).isDisjoint(with: [.afterLineFeed, .afterBlankLine, .first])
      && document.gazetteer.starting(at: token).isEmpty
      && !document.has(
        token,
        [
          .honorific, .notAName, .weekday, .month, .determiner, .preposition, .conjunction,
          .subjectPronoun, .portfolio,
        ])
  }

  /// The token behind a surname that begins at a token, particles within: "Durand", "de La Tour"; nil if none does.
  ///
  /// - Parameter isFree: Whether nothing else has claimed a token.
  func surnameEnd(
    from start: Int, in document: Document, isFree: (Int) -> Bool
  ) -> Int? {
    let limit = min(document.sentenceRange(of: start).upperBound, start + Self.longest)
    var end = start
    var last: Int?
    while end < limit {
      if isFree(end), isSurname(end, in: document) {
        end += 1
        last = end
      } else if isParticle(end, in: document), end + 1 < limit {
        end += 1
      } else {
        break
      }
    }
    return last
  }

  /// A small word, or an article with a capital, before the rest of a surname.
  func isParticle(_ token: Int, in document: Document) -> Bool {
    let key = document.key(token)
    if cues.links.contains(key) || cues.particles.contains(key) {
      return !document.isCapitalised(token)
    }
    return document.has(token, .particle) && document.has(token, .determiner)
      && document.isCapitalised(token)
  }
}
