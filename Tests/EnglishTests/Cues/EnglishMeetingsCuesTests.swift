import English
import Language
import Testing

@Suite struct EnglishMeetingsCuesTests {
  private let names = MeetingsCues.english.ruleNames

  @Test func `records name rules by English words`() {
    #expect(names.name(of: RuleName(.receivePassive)) == "en.receive.passive")
    #expect(
      names.name(of: RuleName(.noun(lemma: "phone call", .with))) == "en.noun.phone-call.with")
    #expect(names.name(of: RuleName(.attend)) == "en.attend")
    #expect(names.name(of: RuleName(.before)) == "en.before")
    #expect(
      names.name(of: RuleName(.noun(lemma: "audience", .plain), .supposed))
        == "en.noun.audience.known")
  }
}
