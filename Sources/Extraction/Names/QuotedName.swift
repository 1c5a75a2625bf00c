import Language
import Text

/// A body's name in quotation marks behind what it is: "l’association « Main tendue »".
enum QuotedName {
  /// The words between the marks, where they open right behind a noun and begin with a capital.
  static func span(behind end: Int, in document: Document) -> Range<Int>? {
    var start = end
    while start < document.tokens.count, start - end < 2, document.isMark(start, 0x2A) {
      start += 1
    }
    guard document.kind(start) == .punctuation,
      let close = closing[document.word(start)]
    else { return nil }
    let first = start + 1
    guard document.isCapitalised(first) else { return nil }
    let limit = min(document.sentenceRange(of: end - 1).upperBound, first + longest)
    guard first < limit,
      let last = (first..<limit).first(where: { document.word($0) == close })
    else { return nil }
    // A sentence that is quoted has a verb or ends.
    let isName = (first..<last).allSatisfy {
      document.isWord($0)
        && !document.has($0, [.auxiliary, .modal, .subjectPronoun, .negation])
    }
    return isName ? first..<last : nil
  }

  /// The closing mark of each opening one.
  static let closing = ["«": "»", "“": "”", "\"": "\""]
  /// How many tokens a name may have.
  private static let longest = 9
}
