import Language
import Text
import Testing

@testable import Extraction

@Suite struct VerbGroupTests {
  /// The group of the first meeting verb of a sentence, and its words.
  private func group(_ text: String) throws -> (group: VerbGroup, words: String) {
    let view = Sentences(reading: text)[0]
    let document = view.document
    // Auxiliaries are forms of verbs too, but of none that hardly means anything else.
    let hits = view.range.flatMap { document.gazetteer.starting(at: $0) }
      .filter { $0.meaning.kind == .meetingVerb }
    let plain = hits.first { view.lexicon.verbs[$0.meaning.verb].traits.contains(.plain) }
    let hit = try #require(plain ?? hits.first)
    let entry = view.lexicon.verbs[hit.meaning.verb]
    let group = VerbGroup(verb: hit.tokens.lowerBound, entry: entry, in: view)
    return (group, document.text.string(group.tokens))
  }

  @Test func `takes a negation and a pronoun`() throws {
    let (group, words) = try group("Paul Martin ne l’a pas encore rencontré.")
    #expect(words == "ne l’a pas encore rencontré")
    #expect(group.isNegated)
    #expect(group.voice == .active)
    #expect(group.form == .past)
  }

  @Test(arguments: [
    ("Anne Durand a été reçue par Paul Martin.", VerbGroup.Voice.passive),
    ("Anne Durand, reçue par Paul Martin, a parlé.", .participle),
    ("Les deux ministres se sont rencontrés lundi.", .reflexive),
    ("Paul Martin recevra Anne Durand.", .active),
  ]) func `tells the voice`(text: String, voice: VerbGroup.Voice) throws {
    #expect(try group(text).group.voice == voice)
  }

  @Test func `passes over set phrases and adverbs`() throws {
    let (group, words) = try group("Paul Martin a, de son côté, longuement reçu Anne Durand.")
    #expect(words.hasPrefix("a, de son côté"))
    #expect(group.form == .past)
  }

  @Test func `knows the modal verb of an infinitive`() throws {
    let (group, words) = try group("Paul Martin doit rencontrer Anne Durand.")
    #expect(words == "doit rencontrer")
    #expect(group.modal != nil)
    #expect(group.isInfinite)
  }

  @Test func `reads "is to meet" of English`() throws {
    let (group, _) = try group(
      "The prime minister of France is to meet Paul Martin in the city of London on Monday.")
    #expect(group.isInfinite)
    #expect(group.modal != nil)
  }
}
