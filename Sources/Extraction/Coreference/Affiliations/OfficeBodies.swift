import Language
import Knowledge
import Text

/// Gives people the bodies of the offices that they hold.
struct OfficeBodies: Sendable {
  let lexicon: Lexicon
  private var cues: InstitutionCues { lexicon.cues.coreference.institutions }

  func read(
    of person: PersonIndex, _ held: HeldOffices, in document: inout Document
  ) {
    let resumed = held.implied(person).filter { document.offices[$0].isResumed }
    for office in document.people[person].offices + resumed
      + document.people[person].formerOffices
    {
      let phrase = document.offices[office]
      if isOnlyRank(phrase), hasOtherBody(person, than: office, in: document) { continue }
      let state = phrase.country ?? document.people[person].countries.first
      for index in resolve(phrase, state: state, in: &document) {
        document.give(institution: index, to: person)
      }
    }
  }

  /// "l’abbé", "le cardinal": a rank in a church, by which nobody acts for it.
  private func isOnlyRank(_ phrase: OfficePhrase) -> Bool {
    phrase.category == .religious && !phrase.bodies.contains(where: \.isWritten)
  }

  private func hasOtherBody(
    _ person: PersonIndex, than office: OfficeIndex, in document: Document
  ) -> Bool {
    document.people[person].offices.contains { other in
      let phrase = document.offices[other]
      return other != office && phrase.category != .religious && !phrase.bodies.isEmpty
    }
  }

  /// "le directeur de cabinet de X": the presidency where X heads the state, else X's own house.
  func readStaff(
    _ chiefs: Chiefs, _ held: HeldOffices, in document: inout Document
  ) {
    for (servant, chief, office) in chiefs.servantsWithoutBody(in: document) {
      let leads = held.all(chief, in: document).contains {
        document.offices[$0].category == .headOfState && document.offices[$0].bodies.isEmpty
      }
      if leads {
        let state = document.people[servant].countries.first
        var phrase = document.offices[office]
        phrase.bodies = [
          ImpliedBody(
            name: lexicon.cues.offices.bodies.presidency, country: nil, isNational: true,
            tokens: phrase.head)
        ]
        for index in resolve(phrase, state: state, in: &document) {
          document.give(institution: index, to: servant)
        }
      } else {
        for other in held.all(chief, in: document).prefix(AffiliationLimits.officesOfChief)
        where document.offices[other].category == .minister {
          let state = document.people[chief].countries.first
          for index in resolve(document.offices[other], state: state, in: &document) {
            document.give(institution: index, to: servant)
          }
        }
      }
    }
  }

  /// The bodies of offices that nobody of the article holds.
  func readLooseOffices(_ document: inout Document) {
    for office in document.offices.indices where document.offices[office].person == nil {
      let phrase = document.offices[office]
      let named = phrase.bodies.filter { !$0.isLowerChamber && (!phrase.isPlural || $0.isNamed) }
      var kept = phrase
      kept.bodies = named
      _ = resolve(kept, state: phrase.country ?? document.homeCountry, in: &document)
    }
  }

  private func resolve(
    _ phrase: OfficePhrase, state: CountryCode?, in document: inout Document
  ) -> [InstitutionIndex] {
    let institutions = InstitutionResolver(lexicon: lexicon)
    return phrase.bodies.map { body in
      let country = body.country ?? (body.isNational ? state : nil)
      let name =
        body.isLowerChamber
        ? cues.lowerChamber(country)
        : cues.localMinistry(body.name, country)
      let index = institutions.resolve(
        BodyReference(
          name: name, country: country, lexiconBody: body.lexiconBody, tokens: body.tokens,
          score: AffiliationScores.implied), in: &document)
      if name != body.name, !body.isLowerChamber {
        institutions.addForm(body.name, to: index, in: &document)
      }
      if let alias = body.alias { institutions.addForm(alias, to: index, in: &document) }
      return index
    }
  }
}
