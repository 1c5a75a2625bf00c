import Language
import Tagging
import Knowledge
import Text

/// Names of people by capitals alone, in a language whose common words hardly ever have them.
extension NameRecognizer {
  /// "Foreign Minister | Anne Durand", "with | Anne Durand on Monday", "| Anne Durand said": a run of
  /// capitalised words that no list knows, behind a title or a given name, or where people act.
  func capitalised(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    var result: [NameSpan] = []
    var token = 0
    while token < document.tokens.count {
      let end = runEnd(from: token, in: document, free: free)
      defer { token = max(end, token + 1) }
      guard end - token >= 2, document.zone(of: token) != .boilerplate else { continue }
      guard let score = score(of: token..<end, in: document) else { continue }
      result.append(
        NameSpan(tokens: token..<end, label: .person, score: score, rule: "name.capitals"))
    }
    return result
  }

  /// A tagged name without what the tagger, trained on French, took for its end: "Anne Durand | in
  /// June", "France | and Germany will hold".
  func withoutRest(_ span: EntitySpan, in document: Document) -> EntitySpan {
    let first = span.tokens.lowerBound
    let state = document.gazetteer.hit(at: first, .country)?.tokens.upperBound
    let cut = span.tokens.dropFirst().first { token in
      guard !document.isCapitalised(token) else { return false }
      return document.has(token, [.locative, .auxiliary, .modal])
        || lexicon.grammar.inside.contains(document.key(token))
        || token == state && document.has(token, .conjunction)
    }
    guard let cut, span.entityClass != .place else { return span }
    var result = span
    result.tokens = first..<cut
    return result
  }

  /// How sure what stands around a run of capitalised words makes it a person.
  private func score(of run: Range<Int>, in document: Document) -> Double? {
    if document.has(run.lowerBound, .givenName) { return NameWeights.givenName }
    let grammar = lexicon.grammar
    let before = run.lowerBound - 1
    let title = document.isMark(before, 0x2C) ? before : before + 1
    let isTitled = (max(0, title - 4)..<max(0, title)).contains {
      document.gazetteer.hit(at: $0, .office)?.tokens.upperBound == title
    }
    if isTitled { return NameWeights.behindTitle }
    let after = run.upperBound
    let acts =
      document.has(after, [.modal, .speechVerb])
      || grammar.relativeSubject.contains(
        document.key(after + (document.isMark(after, 0x2C) ? 1 : 0)))
      || document.gazetteer.hit(at: after, .meetingVerb) != nil
    if acts { return NameWeights.acting }
    let key = document.key(before)
    let isMet =
      grammar.with.contains(key) || grammar.between.contains(key)
      || document.gazetteer.hit(at: before, .meetingVerb) != nil
    return isMet ? NameWeights.met : nil
  }

  /// The token behind the words of a name that begins at a token.
  private func runEnd(from start: Int, in document: Document, free: (Int) -> Bool) -> Int {
    let sentence = document.sentenceRange(of: start)
    var end = start
    while end < min(sentence.upperBound, start + 4) {
      if isNameWord(end, in: document), free(end) {
        end += 1
      } else if end > start, document.has(end, .particle), !document.isCapitalised(end),
        end + 1 < sentence.upperBound, isNameWord(end + 1, in: document), free(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func isNameWord(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalised(token), !document.flags(token).contains(.allCapitals)
    else { return false }
    if document.has(token, .givenName) { return true }
    guard
      !document.has(
        token,
        [
          .honorific, .notAName, .weekday, .month, .determiner, .preposition, .subjectPronoun,
          .relative, .subordinator, .conjunction, .portfolio, .institutionAdjective, .auxiliary,
          .officeModifier, .formerMarker, .numeral, .modal,
        ])
    else { return false }
    return document.gazetteer.starting(at: token).allSatisfy { $0.meaning.kind == .city }
  }
}
