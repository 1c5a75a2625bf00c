import Language
import Knowledge
import Text

/// What the meeting rules give at each meeting word of a sentence.
struct MeetingTries {
  /// A meeting word, and what its rule made of it.
  struct Try {
    /// The verb with its auxiliaries, or the noun.
    var words: Range<Int>
    /// The rule that fired, or the one that the word belongs to.
    var rule: String
    /// What the rule found; nil where it lacked a party.
    var proto: ProtoMeeting?
    /// The verb group, where the word is a verb.
    var group: VerbGroup?
  }

  let view: SentenceView
  private(set) var all: [Try] = []
  private var document: Document { view.document }

  /// Runs the rules over a sentence.
  ///
  /// - Complexity: That of finding meetings in the sentence.
  init(_ document: Document, lexicon: Lexicon, sentence: Int) {
    view = Sentences(document, lexicon: lexicon)[sentence]
    let verbal = VerbalRules(view: view)
    let nominal = NominalRules(view: view)
    for token in view.range where document.tokens[token].kind == .word {
      if let proto = verbal.candidate(at: token) {
        all.append(Try(words: proto.trigger, rule: proto.rule, proto: proto, group: proto.group))
      } else if let proto = nominal.candidate(at: token) {
        all.append(Try(words: proto.trigger, rule: proto.rule, proto: proto))
      } else if let tried = unfilled(at: token) {
        all.append(tried)
      }
    }
    // The last resort is asked only where no finer rule found anybody.
    if !all.contains(where: { $0.proto != nil }), let near = NearbyRule(view: view).candidate() {
      var proto = ProtoMeeting(trigger: near.trigger, rule: near.rule)
      proto.parts = near.parts
      all.append(Try(words: near.trigger, rule: near.rule, proto: proto))
    }
  }

  /// A meeting word whose rule found no parties.
  private func unfilled(at token: Int) -> Try? {
    for hit in document.gazetteer.starting(at: token) {
      switch hit.meaning.kind {
      case .meetingNoun:
        let lemma = view.lexicon.nouns[hit.meaning.index].lemma
        return Try(words: hit.tokens, rule: "fr.nom.\(Folding.slug(lemma))")
      case .meetingVerb:
        let entry = view.lexicon.verbs[hit.meaning.index]
        let isWhole = entry.fixed.enumerated().allSatisfy { document.key(token + 1 + $0) == $1 }
        guard entry.traits.contains(.tells), isWhole else { continue }
        let group = VerbGroup(verb: token, entry: entry, in: view)
        guard entry.isReflexive == (group.voice == .reflexive) else { continue }
        let lemma = (entry.isReflexive ? "se-" : "") + entry.lemma
        return Try(words: group.tokens, rule: "fr.\(lemma)", group: group)
      default: continue
      }
    }
    return nil
  }

  /// What a try lacked for a meeting of two people, and the reason in words.
  func verdict(_ tried: Try, _ a: Int, _ b: Int) -> (PairExplanation.Lack, String) {
    guard let proto = tried.proto else {
      if isQuoted(tried) { return (.quotation, "the meeting word stands in a quotation") }
      return (.partiesNotFound, summary(tried) + (isNegated(tried) ? "; it is negated" : ""))
    }
    let found = proto.parties.people
    switch (found.contains(a), found.contains(b)) {
    case (true, true):
      let why =
        proto.needsPlace
        ? "it is a visit, and no place that was visited was found"
        : proto.isAnaphoric || proto.isAttendance
          ? "it tells more of a meeting told before, and there is none near by"
          : "its parties, date or place did not hold together with the meetings around"
      return (.dropped, "the rule found both, but \(why)")
    case (true, false): return (.onePartyOnly, onlyOne(tried, has: a, lacks: b))
    case (false, true): return (.onePartyOnly, onlyOne(tried, has: b, lacks: a))
    case (false, false):
      if isQuoted(tried) { return (.quotation, "the meeting word stands in a quotation") }
      let place = [a, b].lazy.compactMap { position(of: $0, tried) }.first
      return (.otherParties, summary(tried) + (place.map { "; \($0)" } ?? ""))
    }
  }

  /// What a rule found, in words.
  func summary(_ tried: Try) -> String {
    let words = document.text.string(tried.words)
    guard let proto = tried.proto else {
      if let group = tried.group {
        let subject = VerbalRules(view: view).subject(of: group)
        return subject.map {
          "“\(words)” has a subject (\(names($0))), but no party that it was done with"
        } ?? "“\(words)” has no subject that is a person, body or state"
      }
      return "“\(words)” has nobody that “entre”, “avec” or “de” introduces"
    }
    if proto.isAnaphoric { return "“\(words)” points to a meeting told before, and names nobody" }
    return "“\(words)” was read as a meeting of \(names(proto.parties))"
  }

  private func onlyOne(_ tried: Try, has one: Int, lacks other: Int) -> String {
    let others = tried.proto.map { names($0.parties) } ?? ""
    let place = position(of: other, tried) ?? "it does not stand where the rule looks for a party"
    let negation = isNegated(tried) ? "; it is negated" : ""
    return "“\(document.text.string(tried.words))” was read as a meeting of \(others), "
      + "without \(document.people[other].name): \(place)\(negation)"
  }

  /// Why a rule did not look where a person stands.
  private func position(of person: Int, _ tried: Try) -> String? {
    let name = document.people[person].name
    guard
      let mention = view.mentions.first(where: { view.mention($0).people.contains(person) })
    else { return "\(name) is named in a phrase that no rule takes for a party" }
    let it = view.mention(mention)
    let start = view.clauseStart(of: tried.words.lowerBound)
    let end = view.clauseEnd(after: tried.words.upperBound - 1, stopAtVerbs: false)
    if it.core.lowerBound < start || it.core.lowerBound >= end {
      return "\(name) stands in another clause"
    }
    if document.tokens[it.core.lowerBound].flags.contains(.quoted) {
      return "\(name) stands in a quotation"
    }
    if let governor = view.governor(of: mention) {
      return "\(name) depends on “\(document.text.string(governor))”"
    }
    return nil
  }

  private func isNegated(_ tried: Try) -> Bool {
    let before = max(view.range.lowerBound, tried.words.lowerBound - 6)..<tried.words.lowerBound
    return tried.group?.isNegated == true
      || before.contains { view.lexicon.grammar.negations.contains(document.key($0)) }
  }

  private func isQuoted(_ tried: Try) -> Bool {
    document.tokens[tried.words.lowerBound].flags.contains(.quoted)
  }

  private func names(_ parties: Parties) -> String {
    let all =
      parties.people.map { document.people[$0].name }
      + parties.institutions.map { document.institutions[$0].forms[0] }
      + parties.countries.map { CountryNames.french($0) ?? $0.description }
    guard !all.isEmpty else { return "nobody" }
    return all.prefix(4).joined(separator: ", ") + (all.count > 4 ? " …" : "")
  }
}
