import Knowledge
import Language
import Text

/// Joins the names of bodies, outright and implied by offices, into institutions.
struct InstitutionResolver: Sendable {
  let lexicon: Lexicon
  private var names: InstitutionNames { InstitutionNames(lexicon: lexicon) }

  /// The institution that some words name or imply, an old one or a new one.
  func resolve(_ body: BodyReference, in document: inout Document) -> InstitutionIndex {
    let keys = names.keys(body.name)
    let matcher = InstitutionMatcher(lexicon: lexicon)
    if let found = matcher.same(body, keys: keys, in: document) {
      add(body, to: found, in: &document)
      return found
    }
    if let found = matcher.alike(body, in: document) ?? matcher.headAlone(body, in: document) {
      let lead = document.institutions[found].forms[0]
      add(body, to: found, in: &document)
      // With its state the name is longer, not fuller.
      if let at = document.institutions[found].forms.firstIndex(of: lead), at > 0 {
        document.institutions[found].forms.remove(at: at)
        document.institutions[found].forms.insert(lead, at: 0)
      }
      return found
    }
    return make(body, keys: keys, in: &document)
  }

  /// Adds another form of an institution's name.
  func addForm(_ form: String, to index: InstitutionIndex, in document: inout Document) {
    guard !document.institutions[index].forms.contains(form) else { return }
    document.institutions[index].forms.append(form)
    document.institutionLookup.note(names.form(form), of: index)
  }

  /// Adds words that name a known institution.
  func add(_ body: BodyReference, to index: InstitutionIndex, in document: inout Document) {
    let isNewForm = !document.institutions[index].forms.contains(body.name)
    let wasStateless = document.institutions[index].country == nil
    if isNewForm {
      let isFuller =
        document.institutions[index].lexiconBody == nil
        && body.name.utf8.count > document.institutions[index].forms[0].utf8.count
        && body.name.contains(" ")
      document.institutions[index].forms.insert(
        body.name, at: isFuller ? 0 : document.institutions[index].forms.count)
      document.institutionLookup.note(names.form(body.name), of: index)
    }
    if wasStateless { document.institutions[index].country = body.country }
    if document.institutions[index].lexiconBody == nil, isNewForm || wasStateless {
      noteLikeness(body.name, of: index, in: &document)
    }
    noteParliament(index, in: &document)
    if document.institutions[index].tokens.last != body.tokens {
      document.institutions[index].tokens.append(body.tokens)
    }
    document.institutions[index].isNamed = document.institutions[index].isNamed || body.isNamed
    document.institutions[index].score = max(document.institutions[index].score, body.score)
  }

  /// Makes what an institution has become be found.
  func note(_ index: InstitutionIndex, in document: inout Document) {
    let institution = document.institutions[index]
    document.institutionLookup.note(
      index, body: institution.lexiconBody, keys: institution.keys)
    for form in institution.forms { document.institutionLookup.note(names.form(form), of: index) }
    noteParliament(index, in: &document)
  }

  private func make(
    _ body: BodyReference, keys: Set<String>, in document: inout Document
  ) -> InstitutionIndex {
    var forms = [body.name]
    if let known = body.lexiconBody.map({ lexicon.bodies[$0] }) {
      for alias in [known.name] + known.aliases where !forms.contains(alias) {
        forms.append(alias)
      }
      // The fullest name leads, as it is known.
      forms = [known.name] + forms.filter { $0 != known.name }
    }
    let new = document.institutions.endIndex
    document.institutions.append(
      InstitutionEntity(
        forms: forms, country: body.country, keys: keys, lexiconBody: body.lexiconBody,
        tokens: [body.tokens], isNamed: body.isNamed, score: body.score))
    note(new, in: &document)
    noteLikeness(body.name, of: new, in: &document)
    if body.lexiconBody != nil {
      let likeness = InstitutionLikeness(lexicon: lexicon)
      for key in forms.flatMap({ likeness.ministries($0, country: body.country) }) {
        document.institutionLookup.note(likeness: key, of: new)
      }
      noteLikeness(forms[0], of: new, in: &document)
    }
    return new
  }

  private func noteLikeness(_ name: String, of index: InstitutionIndex, in document: inout Document)
  {
    let likeness = InstitutionLikeness(lexicon: lexicon)
    let country = document.institutions[index].country
    document.institutionLookup.note(
      likeness: likeness.core(of: name, country: country), of: index)
    document.institutionLookup.note(
      likeness: likeness.ministry(name, country: country), of: index)
  }

  private func noteParliament(_ index: InstitutionIndex, in document: inout Document) {
    let institution = document.institutions[index]
    guard let country = institution.country,
      lexicon.cues.coreference.institutions.isParliament(institution.forms[0])
    else { return }
    document.institutionLookup.note(parliament: index, of: country)
  }
}
