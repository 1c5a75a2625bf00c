import French
import Language
import Testing

@Suite struct FrenchMeetingsCuesTests {
  private let names = MeetingsCues.french.ruleNames

  @Test func `records name rules by French words`() {
    #expect(names.name(of: RuleName(.receivePassive)) == "fr.recevoir.passif")
    #expect(names.name(of: RuleName(.visit(lemma: "rendre"))) == "fr.visite.rendre")
    #expect(names.name(of: RuleName(.beside)) == "fr.aux-cotes-de")
    #expect(
      names.name(of: RuleName(.verb(lemma: "entretenir", isReflexive: true)))
        == "fr.se-entretenir")
    #expect(names.name(of: RuleName(.noun(lemma: "dîner", .with))) == "fr.nom.diner.avec")
  }

  @Test func `the basis of a rule stands last in its name`() {
    let rule = RuleName(.noun(lemma: "tête-à-tête", .plain))
    #expect(names.name(of: rule) == "fr.nom.tete-a-tete")
    #expect(names.name(of: rule.on(.supposed)) == "fr.nom.tete-a-tete.connu")
    #expect(names.name(of: rule.on(.recalled)) == "fr.nom.tete-a-tete.rappel")
  }
}
