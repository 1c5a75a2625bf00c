import Decisions
import Knowledge
import Languages
import Testing

@testable import Extraction

@Suite struct DeciderTests {
  /// Models that give every pair and every event one probability.
  private func extractor(met: Float, event: Float = 5, threshold: Double = 0.3) -> Extractor {
    var models = DecisionModels()
    models[DecisionName.met] = .init(
      model: LinearModel(bias: met, calibration: .none, weights: []), threshold: threshold)
    models[DecisionName.event] = .init(
      model: LinearModel(bias: event, calibration: .none, weights: []), threshold: 0.5)
    return Extractor(languages: LanguageList.all, decisions: models)
  }

  private func meetings(_ text: String, by extractor: Extractor) -> [[String]] {
    let record = extractor.extract(
      Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15")))
    let names = Dictionary(uniqueKeysWithValues: record.people.map { ($0.id, $0.name) })
    return record.meetings.map { meeting in
      meeting.participations.compactMap { names[$0.person] }.sorted()
    }
  }

  private let received = "Driss Lahlou a reçu mardi Pablo Ferrer à Rabat."
  private let quarrel = "Driss Lahlou a critiqué mardi Pablo Ferrer à Rabat."

  @Test("what a rule proposes stays where it is probable enough")
  func kept() {
    #expect(meetings(received, by: extractor(met: 2)) == [["Driss Lahlou", "Pablo Ferrer"]])
  }

  @Test("what a rule proposes goes where it is too doubtful")
  func dropped() {
    #expect(meetings(received, by: extractor(met: -5)).isEmpty)
  }

  @Test("people meet without a rule where that is probable enough")
  func weighed() {
    #expect(meetings(quarrel, by: extractor(met: 2)) == [["Driss Lahlou", "Pablo Ferrer"]])
    #expect(meetings(quarrel, by: extractor(met: -5)).isEmpty)
  }

  @Test("a meeting that weights alone tell of names its rule, words and reasons")
  func explained() throws {
    let record = extractor(met: 2).extract(
      Article(id: "a", text: quarrel, published: PartialDate(iso: "2024-05-15")))
    let meeting = try #require(record.meetings.first)
    #expect(meeting.rule == "fr.poids")
    #expect(meeting.evidence.first?.quote == quarrel)
    #expect(meeting.date.start == PartialDate(iso: "2024-05-14"))
    #expect(abs(meeting.confidence - 0.88) < 0.01)
  }

  @Test("whoever gives a street its name has met nobody")
  func namesake() {
    let text = "Driss Lahlou a reçu mardi Pablo Ferrer rue Hugues Talbert à Rabat."
    #expect(meetings(text, by: extractor(met: 2)).allSatisfy { !$0.contains("Hugues Talbert") })
  }

  @Test("a held meeting is never dated after the day of publication")
  func notAhead() throws {
    let text = "Driss Lahlou a reçu Pablo Ferrer. Un sommet est prévu le 20 mai 2024 à Rabat."
    var models = DecisionModels()
    models[DecisionName.met] = .init(
      model: LinearModel(bias: 2, calibration: .none, weights: []), threshold: 0.3)
    models[DecisionName.event] = .init(
      model: LinearModel(bias: 2, calibration: .none, weights: []), threshold: 0.3)
    models[DecisionName.time] = .init(
      model: LinearModel(bias: 0, calibration: .none, weights: []), threshold: 0.9)
    let record = Extractor(languages: LanguageList.all, decisions: models).extract(
      Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15")))
    for meeting in record.meetings where meeting.status == .held {
      let day = try #require(meeting.date.start)
      #expect(day <= (PartialDate(iso: "2024-05-15") ?? day))
    }
  }

  @Test("the words of all templates are words, and the raw values are apart")
  func templates() {
    #expect(FeatureTemplate.allCases.allSatisfy { !$0.words.isEmpty })
    #expect(Set(FeatureTemplate.allCases.map(\.rawValue)).count == FeatureTemplate.allCases.count)
  }
}
