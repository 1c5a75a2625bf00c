import Knowledge
import Language
import Text

/// Makes institutions of the names that are bodies' names.
struct InstitutionAnnotator: Sendable {
  let lexicon: Lexicon
  private var resolver: InstitutionResolver { InstitutionResolver(lexicon: lexicon) }

  /// - Complexity: O(tokens + names · log names).
  func annotate(_ document: inout Document) {
    let covered = insideOffices(document)
    for name in document.names.indices where document.names[name].label == .institution {
      if covered[document.names[name].tokens.lowerBound] != nil { continue }
      if joinAcronym(name, covered, in: &document) { continue }
      let span = document.names[name]
      let text = document.text.string(span.tokens)
      let country =
        span.lexiconBody.flatMap { lexicon.bodies[$0].country }
        ?? document.state(in: span.tokens)
      let proper = ProperName.of(span, in: document, lexicon) ?? text
      let entity = resolver.resolve(
        BodyReference(
          name: proper, country: country, lexiconBody: span.lexiconBody, tokens: span.tokens,
          isNamed: true, score: span.score), in: &document)
      if proper != text { resolver.addForm(text, to: entity, in: &document) }
      document.names[name].institution = entity
    }
  }

  /// For each token the office phrase that has read it as the name of the body that it implies.
  private func insideOffices(_ document: Document) -> [OfficeIndex?] {
    var covered = [OfficeIndex?](repeating: nil, count: document.tokens.count)
    for (index, office) in document.offices.indexed() where !office.bodies.isEmpty {
      for token in office.tokens where token >= office.head.lowerBound {
        covered[token] = index
      }
    }
    return covered
  }

  /// "Union pour la paix (UP)": an acronym in brackets behind a body is a form of its name.
  private func joinAcronym(
    _ name: NameIndex, _ covered: [OfficeIndex?], in document: inout Document
  ) -> Bool {
    let token = document.names[name].tokens.lowerBound
    guard document.names[name].tokens.count == 1, token >= 2,
      AcronymExpansion.bracketed(at: token - 1, in: document) == token
    else { return false }
    let text = document.text.string(token)
    if let before = covered[token - 2] { return nameBody(of: before, text, in: &document) }
    guard let full = document.name(endingAt: token - 1),
      document.names[full].label == .institution, let entity = document.names[full].institution
    else { return false }
    let acronym = document.names[name].lexiconBody
    let known = document.institutions[entity].lexiconBody
    if let acronym, let known, acronym != known { return false }
    resolver.add(
      BodyReference(
        name: text, country: document.institutions[entity].country, tokens: token..<token + 1,
        isNamed: true, score: document.names[name].score), to: entity, in: &document)
    if known == nil {
      document.institutions[entity].lexiconBody = acronym
      resolver.note(entity, in: &document)
    }
    document.names[name].institution = entity
    return true
  }

  /// The body that an office names: "directrice de l’Union pour la paix (UP)".
  private func nameBody(
    of office: OfficeIndex, _ acronym: String, in document: inout Document
  ) -> Bool {
    guard let body = document.offices[office].bodies.indices.last,
      document.offices[office].bodies[body].lexiconBody == nil,
      document.offices[office].bodies[body].alias == nil
    else { return false }
    document.offices[office].bodies[body].alias = acronym
    return true
  }
}
