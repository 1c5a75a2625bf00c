import Decisions
import Knowledge
import Text

/// Says in words what weighed for or against two people having met.
struct DecisionReasons {
  let signs: ArticleSigns
  let model: LinearModel

  private static let shown = 4

  /// What weighed most for two people, the heaviest first.
  func reasons(for a: PersonIndex, _ b: PersonIndex) -> [String] { words(a, b) { $0 > 0 } }

  /// What weighed most against two people, the heaviest first.
  func reasons(against a: PersonIndex, _ b: PersonIndex) -> [String] { words(a, b) { $0 < 0 } }

  private func words(
    _ a: PersonIndex, _ b: PersonIndex, _ counts: (Float) -> Bool
  ) -> [String] {
    let finder = CandidateFinder(signs, notesOrigins: true)
    var features = finder.features(of: a, b)
    for person in [a, b] { PersonSigns(signs: signs).add(person, to: &features) }
    features.add(finder.article())
    var result: [String] = []
    for (origin, weight) in model.contributions(of: features, limit: features.keys.count)
    where counts(weight) {
      guard let template = FeatureTemplate(rawValue: origin.template) else { continue }
      let text = template.showsWord ? word(Int(origin.token)) : nil
      let line = template.words + (text.map { " “\($0)”" } ?? "")
      if !result.contains(where: { $0.hasPrefix(template.words) }) { result.append(line) }
      if result.count == Self.shown { break }
    }
    return result
  }

  private func word(_ token: Int) -> String? {
    let word = signs.document.word(token)
    return word.isEmpty ? nil : word
  }
}

extension FeatureTemplate {
  /// Whether the word that a feature is about tells a reader something.
  fileprivate var showsWord: Bool {
    switch words {
    case "the meeting word", "the words around", "the words between the two", "the title",
      "the word before the name", "the word behind the name":
      true
    default: false
    }
  }
}
