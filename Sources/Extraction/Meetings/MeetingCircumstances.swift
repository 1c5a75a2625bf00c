import Knowledge
import Text

/// Reads when, where and whether a meeting took place, from its clause and sentence.
struct MeetingCircumstances {
  let view: MeetingSentence
  var document: Document { view.document }

  /// The date expression nearest to the trigger, the same clause first.
  func date(near trigger: Range<Int>) -> DateSpan {
    let expressions = document.dates.filter {
      $0.tokens.overlaps(view.range) && ($0.kind == .date || $0.kind == .timeOfDay)
        && !$0.values.isEmpty
    }
    let clause =
      view.clauseStart(
        of: trigger.lowerBound)..<max(
        trigger.upperBound, view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false))
    func distance(_ it: TemporalExpression) -> Int {
      let gap =
        it.tokens.lowerBound >= trigger.upperBound
        ? it.tokens.lowerBound - trigger.upperBound : trigger.lowerBound - it.tokens.upperBound
      let outside = clause.contains(it.tokens.lowerBound) ? 0 : 40
      // A year alone is rarely when a meeting was ("les élections de 2019").
      let coarse = it.granularity >= .year ? (abs(gap) > 6 ? 1000 : 60) : 0
      return abs(gap) + outside + coarse
    }
    guard let best = expressions.min(by: { distance($0) < distance($1) }), distance(best) < 80
    else { return .unknown }
    return best.span
  }

  /// The town, state or venue named with "à", "en", "au" in the trigger's clause.
  ///
  /// - Parameter townsOnly: states do not count.
  func place(
    near trigger: Range<Int>, townsOnly: Bool = false
  ) -> (name: String, country: CountryCode?)? {
    var best: (distance: Int, name: String, country: CountryCode?)?
    for token in view.range {
      guard document.has(token, .locative) || Self.headline.contains(document.key(token)) else {
        continue
      }
      var at = token + 1
      if document.has(at, .determiner) { at += 1 }
      // "au palais de l’Élysée", "à l’hôtel Matignon"
      let venue = document.has(at, .venueNoun) && !document.isCapitalised(at)
      if venue {
        at += 1
        while document.has(
          at, [.determiner, .preposition, .functionModifier, .institutionAdjective])
        { at += 1 }
      }
      guard document.isCapitalised(at), view.range.contains(at) else { continue }
      if let covering = view.mention(covering: token), view.mention(covering).form != .country {
        continue
      }
      guard let found = placeName(at: at), !(townsOnly && found.isState) else { continue }
      let gap =
        token >= trigger.upperBound ? token - trigger.upperBound : (trigger.lowerBound - token) + 2
      let isState = found.isState ? 12 : 0
      let distance = gap + isState
      if best.map({ distance < $0.distance }) ?? true {
        best = (distance, found.name, found.country)
      }
    }
    guard let best, best.distance < 45 else { return nil }
    return (best.name, best.country)
  }

  private static let headline = FrenchGrammar.keys("depuis")

  private func placeName(at token: Int) -> (name: String, country: CountryCode?, isState: Bool)? {
    let hits = document.gazetteer.starting(at: token)
    for kind in [PhraseMeaning.Kind.city, .capital, .country] {
      if let hit = hits.first(where: { $0.meaning.kind == kind }) {
        return (document.text.string(hit.tokens), hit.meaning.country, kind == .country)
      }
    }
    if let name = document.names.first(where: {
      $0.tokens.lowerBound == token && $0.label == .place
    }) {
      return (document.text.string(name.tokens), nil, false)
    }
    if let hit = hits.first(where: { $0.meaning.kind == .body }),
      ["ministry", "parliament"].contains(view.lexicon.bodies[hit.meaning.index].kind)
    {
      return (
        document.text.string(hit.tokens), view.lexicon.bodies[hit.meaning.index].country, false
      )
    }
    return nil
  }

  /// Whether the meeting was held, is planned, was called off or is denied.
  func status(of proto: ProtoMeeting, date: DateSpan) -> MeetingStatus {
    let trigger = proto.trigger
    let start = view.clauseStart(of: trigger.lowerBound)
    let end = view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false)
    let clause = start..<max(end, trigger.upperBound)
    if clause.contains(where: { document.has($0, .cancellingWord) && isFree($0) }) {
      return .cancelled
    }
    if let group = proto.group {
      if group.isNegated, !isFutureForm(group.form) { return .denied }
      if group.modal != nil { return .planned }
      if isFutureForm(group.form) { return .planned }
      if group.isInfinite, governedByPlan(group.tokens.lowerBound, from: start) { return .planned }
    } else {
      if nominalPlan(trigger, clause) { return .planned }
    }
    if let first = date.start, let published = document.published, published.day != nil,
      first.precision == 3,
      first.firstDay > published.lastDay
    {
      return .planned
    }
    return .held
  }

  private func isFree(_ token: Int) -> Bool { view.mention(covering: token) == nil }

  private func isFutureForm(_ form: VerbForm) -> Bool { form == .future || form == .conditional }

  /// "souhaite rencontrer", "a proposé de recevoir", "invité à se rendre".
  private func governedByPlan(_ token: Int, from start: Int) -> Bool {
    var at = token - 1
    while at >= max(start, token - 8) {
      if document.has(at, [.planningWord, .modal, .denyingWord]), isFree(at) { return true }
      at -= 1
    }
    return false
  }

  /// "une rencontre est prévue", "la prochaine réunion", "doit avoir un entretien", "aura lieu".
  private func nominalPlan(_ trigger: Range<Int>, _ clause: Range<Int>) -> Bool {
    for token in max(
      clause.lowerBound, trigger.lowerBound - 7)..<min(clause.upperBound, trigger.upperBound + 14)
    {
      guard isFree(token), document.tokens[token].kind == .word, !trigger.contains(token) else {
        continue
      }
      if document.has(token, .planningWord) { return true }
      let word = document.text.string(token)
      if word.hasSuffix("ra") || word.hasSuffix("ront"), word.utf8.count > 3,
        document.gazetteer.hit(at: token, .meetingVerb) != nil || document.has(token, .auxiliary)
      {
        return true
      }
    }
    return false
  }
}
