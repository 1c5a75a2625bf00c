import Knowledge
import Language
import Text

/// Tells things that bear a person's name, or what looks like one, from people: "le collège Anne Durand",
/// "l’aéroport de Sidi Brahim", "l’échelle de Richter".
struct Namesakes: Sendable {
  let lexicon: Lexicon
  private var cues: PersonNameCues { lexicon.cues.names.people }

  /// Names in order, those of things no longer people's, unless the same name is a person's elsewhere.
  ///
  /// - Complexity: O(names).
  func told(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var isThing = [Bool](repeating: false, count: spans.count)
    for (index, span) in spans.enumerated() where span.label == .person {
      isThing[index] = isNamesake(span.tokens, in: document)
      // "le collège Anne et Marc Durand"
      if index > 0, isThing[index - 1], spans[index - 1].surname != nil,
        spans[index - 1].tokens.upperBound + 1 == span.tokens.lowerBound
      {
        isThing[index] = true
      }
    }
    guard isThing.contains(true) else { return spans }
    let people = Set(
      spans.indices.filter { spans[$0].label == .person && !isThing[$0] }.map {
        document.key(spans[$0].tokens.upperBound - 1)
      })
    return spans.enumerated().map { index, span in
      guard isThing[index], !people.contains(document.key(span.tokens.upperBound - 1)) else {
        return span
      }
      var thing = span
      thing.label = .other
      return thing
    }
  }

  private func isNamesake(_ name: Range<Int>, in document: Document) -> Bool {
    var before = name.lowerBound - 1
    if document.kind(before) == .punctuation, QuotedName.closing[document.word(before)] != nil {
      before -= 1
    }
    if lexicon.grammar.of.contains(document.key(before)) {
      guard !document.has(name.lowerBound, [.givenName, .doubtfulName]) else { return false }
      before -= 1
    } else if isAdjective(before, in: document) {
      before -= 1
    }
    return before >= document.sentenceRange(of: name.lowerBound).lowerBound
      && cues.namesakes.contains(document.key(before))
  }

  private func isAdjective(_ token: Int, in document: Document) -> Bool {
    guard document.isWord(token), !document.isCapitalised(token),
      !cues.namesakes.contains(document.key(token))
    else { return false }
    return document.has(token, [.institutionAdjective, .officeModifier])
      || document.gazetteer.hit(at: token, .demonym) != nil
      || document.isUnlisted(token)
        && lexicon.cues.names.complements.adjectives.matches(Folding.folded(document.word(token)))
  }
}
