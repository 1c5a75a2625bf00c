import Knowledge
import Language
import Text

/// Says of which known institution a name is another form.
struct InstitutionMatcher: Sendable {
  let lexicon: Lexicon
  private var names: InstitutionNames { InstitutionNames(lexicon: lexicon) }

  /// The first institution of that name, of that body, or of which it is the acronym.
  ///
  /// - Parameter keys: The words of the name that count.
  /// - Complexity: O(institutions that share a word, a form or a body with the name).
  func same(_ body: BodyReference, keys: Set<String>, in document: Document) -> InstitutionIndex? {
    let folded = Folding.folded(body.name)
    let rest = headNoun(of: body.tokens, in: document)
    let candidates = document.institutionLookup.candidates(
      body.name, folded: folded, keys: keys, rest: rest, body: body.lexiconBody,
      country: body.country)
    return candidates.first { index in
      let other = document.institutions[index]
      guard other.country == body.country || other.country == nil || body.country == nil else {
        return false
      }
      if let known = body.lexiconBody, other.lexiconBody == known { return true }
      if let country = body.country, other.country == country {
        if let rest, Self.isPart(rest, of: other.keys) { return true }
        if isOneParliament(body.name, other, of: country) { return true }
      }
      return other.keys == keys || other.forms.contains { Folding.folded($0) == folded }
        || isAcronym(body.name, of: other)
    }
  }

  /// "ministère de la Défense du Mali" beside the "Ministère de la Défense" of Mali.
  func alike(_ body: BodyReference, in document: Document) -> InstitutionIndex? {
    let likeness = InstitutionLikeness(lexicon: lexicon)
    let index =
      document.institutionLookup.alike(likeness.core(of: body.name, country: body.country))
      ?? document.institutionLookup.alike(likeness.ministry(body.name, country: body.country))
    guard let index else { return nil }
    let known = document.institutions[index].lexiconBody
    return known == nil || body.lexiconBody == nil || known == body.lexiconBody ? index : nil
  }

  /// "la présidente de la Commission": the only body of the article whose name begins so.
  ///
  /// - Complexity: O(forms of all institutions) for the few nouns that stand alone.
  func headAlone(_ body: BodyReference, in document: Document) -> InstitutionIndex? {
    let folded = Folding.folded(body.name)
    guard body.lexiconBody == nil,
      lexicon.cues.coreference.institutions.heads.contains(FoldedHash.of(folded: folded))
    else { return nil }
    let start = folded + " "
    var found: InstitutionIndex?
    for (index, other) in document.institutions.indexed()
    where body.country == nil || other.country == nil || other.country == body.country {
      guard other.forms.contains(where: { Folding.folded($0).hasPrefix(start) }) else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// "la police française" beside the "Police nationale": the head noun before the demonym, where a
  /// name is no more than that.
  private func headNoun(of tokens: Range<Int>, in document: Document) -> Set<String>? {
    guard tokens.count <= InstitutionLookup.fewWords,
      let rest = names.keysWithoutDemonym(tokens, in: document), rest.count == 1
    else { return nil }
    return rest
  }

  private static func isPart(_ words: Set<String>, of others: Set<String>) -> Bool {
    !words.isEmpty && words.isSubset(of: others) && others.count <= InstitutionLookup.fewWords
  }

  private func isOneParliament(
    _ name: String, _ other: InstitutionEntity, of country: CountryCode
  ) -> Bool {
    let isParliament = lexicon.cues.coreference.institutions.isParliament
    return country.hasOneChamber && isParliament(name) && isParliament(other.forms[0])
  }

  private func isAcronym(_ name: String, of other: InstitutionEntity) -> Bool {
    name.utf8.count > InstitutionLookup.shortestAcronym
      && other.forms.contains { names.acronym(of: $0) == name }
  }
}
