package import Dates
package import Decisions
package import Tagging
package import Text

/// The words and facts of one language, ready for looking up; made once per process.
///
/// The steps of extraction know no language: what a word means to them stands here.
package final class Lexicon: Sendable {
  /// The language, as ISO 639-1 has it: "fr".
  package let language: String
  /// Cuts the language's text.
  package let tokenizer: Tokenizer
  /// What single words can be.
  package let words: KeyTable<WordClass>
  /// Phrases of one or more words.
  package let phrases: PhraseTable
  /// Grammatical words by what they do.
  package let grammar: Grammar
  /// The office nouns.
  package let offices: TypedList<OfficeEntry>
  /// The known bodies.
  package let bodies: TypedList<BodyEntry>
  /// The meeting verbs' forms.
  package let verbs: TypedList<VerbEntry>
  /// The meeting nouns.
  package let nouns: TypedList<MeetingNounEntry>
  /// The kinds of the head nouns of bodies.
  package let institutionKinds: TypedList<InstitutionKind>
  /// What the forms of verbs say.
  package let morphology: VerbMorphology
  /// Finds names.
  package let tagger: EntityTagger
  /// The weights that decide; none where nobody has annotated articles of the language.
  package let decisions: DecisionModels
  /// Finds dates.
  package let temporal: TemporalTagger

  /// What each step of extraction must know of the language.
  package let cues: Cues

  /// The classes of the word with a key.
  ///
  /// - Complexity: O(1) expected.
  package func classes(of key: UInt64) -> WordClass? { words[key] }

  /// The position of the body of that very name.
  ///
  /// - Complexity: O(length of the name).
  package func body(named name: String) -> LexiconBody? {
    let tokens = tokenizer.tokenize(Array(name.utf8)).tokens
    guard let match = phrases.longestMatch(tokens, at: 0, limit: tokens.count),
      match.length == tokens.count
    else { return nil }
    return match.value.first { $0.kind == .body }?.body
  }

  package init(
    language: String, tokenizer: Tokenizer, words: KeyTable<WordClass>,
    phrases: PhraseTable, grammar: Grammar, offices: [OfficeEntry],
    bodies: [BodyEntry], verbs: [VerbEntry], nouns: [MeetingNounEntry],
    institutionKinds: [InstitutionKind], morphology: VerbMorphology, tagger: EntityTagger,
    decisions: DecisionModels = DecisionModels(), temporal: TemporalTagger, cues: Cues
  ) {
    self.language = language
    self.tokenizer = tokenizer
    self.words = words
    self.phrases = phrases
    self.grammar = grammar
    self.offices = TypedList(offices)
    self.bodies = TypedList(bodies)
    self.verbs = TypedList(verbs)
    self.nouns = TypedList(nouns)
    self.institutionKinds = TypedList(institutionKinds)
    self.morphology = morphology
    self.tagger = tagger
    self.decisions = decisions
    self.temporal = temporal
    self.cues = cues
  }
}
