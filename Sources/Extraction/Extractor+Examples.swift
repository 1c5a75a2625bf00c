package import Knowledge
import Decisions
import Text

extension Extractor {
  /// What can be decided in an article, with the features by which it is.
  ///
  /// - Complexity: That of ``extract(_:)``.
  package func examples(of article: Article) -> DecisionExamples {
    let lexicon = lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    readByRules(&document, lexicon)
    let builder = RecordBuilder(document, lexicon)
    var result = DecisionExamples(record: builder.record())
    let sentences = Sentences(document, lexicon: lexicon)
    let finder = CandidateFinder(ArticleSigns(sentences))
    var inRecord = [Int](repeating: 0, count: document.institutions.count)
    for (position, institution) in builder.keptInstitutions().enumerated() {
      inRecord[institution.position] = position
    }
    let whole = finder.article()
    result.people = finder.people()
    for (a, b) in finder.pairs() {
      var features = finder.features(of: a, b)
      features.add(result.people[a.position])
      features.add(result.people[b.position])
      features.add(whole)
      result.pairs.append((a.position, b.position, features))
    }
    for person in document.people.indices {
      for body in finder.bodies(of: person) {
        result.affiliations.append(
          (person.position, inRecord[body.position], finder.features(of: person, body)))
      }
    }
    for person in document.people.indices {
      for state in finder.states(of: person) {
        result.states.append(
          (person.position, state.description, finder.features(of: person, state)))
      }
    }
    for (index, event) in document.meetings.enumerated() {
      var features = finder.features(ofEvent: index)
      features.add(whole)
      result.events.append(features)
      result.times.append(
        finder.times(of: event).map {
          ($0.span.start?.description, finder.features(of: $0, event))
        })
      let places = finder.places()
      result.places.append(
        Array(zip(places.map { $0?.name }, finder.features(ofPlaces: places, event)))
          .map { (name: $0.0, features: $0.1) })
    }
    return result
  }
}
