import Language
import Dates
import French
import Knowledge
import Text

/// Which date of a sentence tells when a meeting in it was.
struct MeetingDates {
  let view: SentenceView
  /// The last day number on which the meeting can have begun.
  var latest = Int.max
  /// The first day number that a weekday or "hier" can mean.
  var earliest = Int.min
  var document: Document { view.document }

  /// The date expression nearest to the trigger, the same clause first.
  ///
  /// - Complexity: O(log n) in the dates of the text, and the dates of the sentence.
  func date(near trigger: Range<Int>) -> DateSpan {
    let clause =
      view.clauseStart(
        of: trigger.lowerBound)..<max(
        trigger.upperBound, view.clauseEnd(after: trigger.upperBound - 1, stopAtVerbs: false))
    func distance(_ it: TemporalExpression) -> Int {
      let gap = gap(between: trigger, and: it)
      let outside = clause.contains(it.tokens.lowerBound) ? 0 : isRelated(it, trigger) ? 80 : 40
      // A year alone is rarely when a meeting was ("les élections de 2019"), unless it stands apart.
      let coarse =
        it.granularity < .year
        ? 0 : isBound(it) ? 1000 : isApart(it) ? 30 : abs(gap) > 10 ? 1000 : 55
      return abs(gap) + outside + coarse + claim(it, trigger)
    }
    var best: (distance: Int, span: DateSpan)?
    for it in document.dates(in: view.range)
    where (it.kind == .date || it.kind == .timeOfDay) && !it.values.isEmpty {
      guard let start = it.span.start, start.firstDay <= latest else { continue }
      if it.anchor == .publication, start.lastDay < earliest { continue }
      let distance = distance(it)
      if distance < 80, best.map({ distance < $0.distance }) ?? true { best = (distance, it.span) }
    }
    return best?.span ?? .unknown
  }

  /// How many tokens lie between, as good as none where they only name those who met.
  private func gap(between trigger: Range<Int>, and date: TemporalExpression) -> Int {
    guard date.tokens.lowerBound >= trigger.upperBound else {
      return trigger.lowerBound - date.tokens.upperBound
    }
    return endsPhrase(date, of: trigger) ? 1 : date.tokens.lowerBound - trigger.upperBound
  }

  /// "du sommet entre X et Y en 2018": nothing but those who met stands before the date.
  private func endsPhrase(_ date: TemporalExpression, of trigger: Range<Int>) -> Bool {
    var at = date.tokens.lowerBound - 1
    if Self.inside.contains(document.key(at)) { at -= 1 }
    guard at >= trigger.upperBound, let last = view.mention(covering: at),
      !view.mention(last).people.isEmpty
    else { return false }
    while at >= trigger.upperBound {
      if let index = view.mention(covering: at) {
        at = view.mention(index).tokens.lowerBound - 1
      } else if view.lexicon.grammar.between.contains(document.key(at)) {
        // "du sommet historique entre …"
        return at - trigger.upperBound < 3
      } else if document.has(at, [.determiner, .conjunction]) {
        at -= 1
      } else {
        return false
      }
    }
    return true
  }

  /// "En 2014, X a reçu Y", "… à Paris, en 2007.": a date that belongs to the whole clause.
  private func isApart(_ date: TemporalExpression) -> Bool {
    var first = date.tokens.lowerBound
    if Self.inside.contains(document.key(first - 1)) { first -= 1 }
    guard Self.inside.contains(document.key(first)) else { return false }
    let opens = first == view.range.lowerBound || document.isMark(first - 1, 0x2C)
    let end = date.tokens.upperBound
    let closes =
      end >= view.range.upperBound || document.isMark(end, 0x2C) || document.isMark(end, 0x2E)
    return opens && closes
  }

  /// "depuis la fin de la guerre, en 1953": the year of something else.
  private func isBound(_ date: TemporalExpression) -> Bool {
    let first = date.tokens.lowerBound
    return (max(view.range.lowerBound, first - 10)..<first).contains {
      Self.bounds.contains(document.key($0))
    }
  }

  /// Whether a date behind the trigger stands in a relative clause ("l’hôpital où X est mort lundi").
  private func isRelated(_ date: TemporalExpression, _ trigger: Range<Int>) -> Bool {
    guard date.tokens.lowerBound >= trigger.upperBound else { return false }
    let opener = view.clauseStart(of: date.tokens.lowerBound) - 1
    return opener >= trigger.upperBound && document.has(opener, [.relative, .subordinator])
  }

  /// Whether a date is that of another noun or participle: "l’accord signé en 2016", "les élections
  /// de mai", "prévu initialement le 14 septembre", "avant le 3 juin".
  func belongsElsewhere(_ date: TemporalExpression, _ trigger: Range<Int>) -> Bool {
    var at = date.tokens.lowerBound - 1
    if document.has(at, .determiner) { at -= 1 }
    if Self.inside.contains(document.key(at)) { at -= 1 }
    guard view.range.contains(at), document.tokens[at].kind == .word, !trigger.contains(at) else {
      return false
    }
    let key = document.key(at)
    // "…, révèle mardi Le Quotidien": the day of the news.
    if document.isMark(at - 1, 0x2C),
      Self.reporting.contains(key) || document.has(at, .speechVerb)
    {
      return true
    }
    if Self.bounds.contains(key) { return key != Self.since || date.granularity >= .month }
    if isComplement(date) { return !hasEvent(before: at, trigger) }
    if document.text.string(at).hasSuffix("ment") { at -= 1 }
    guard view.range.contains(at), !trigger.contains(at) else { return false }
    return isForeignParticiple(at, trigger)
  }

  /// The date of a byline: "publié le 3 mai 2020 à 17 h", or a line that is hardly more than a date.
  func isByline(_ date: TemporalExpression) -> Bool {
    if view.range.count - date.tokens.count <= 3 { return true }
    if date.basis == .explicit, date.span.start == document.published, view.range.count <= 14,
      !view.range.contains(where: { document.has($0, .auxiliary) })
    {
      return true
    }
    let first = max(view.range.lowerBound, date.tokens.lowerBound - 5)
    return (first..<date.tokens.lowerBound).contains { Self.published.contains(document.key($0)) }
  }

  /// How strongly something else than the trigger claims a date.
  private func claim(_ date: TemporalExpression, _ trigger: Range<Int>) -> Int {
    guard belongsElsewhere(date, trigger) else { return 0 }
    return isComplement(date) ? 45 : 80
  }

  /// "du 3 mai", "de lundi".
  private func isComplement(_ date: TemporalExpression) -> Bool {
    var at = date.tokens.lowerBound
    if Self.contracted.contains(document.key(at)) { return true }
    at -= 1
    if document.has(at, .determiner) { at -= 1 }
    return view.lexicon.grammar.of.contains(document.key(at))
  }

  /// Whether a meeting noun stands in the noun phrase that ends before a token.
  private func hasEvent(before token: Int, _ trigger: Range<Int>) -> Bool {
    var at = token
    while view.range.contains(at), token - at < 9 {
      if isEvent(at, trigger) { return true }
      if at < token, document.has(at, .auxiliary) || document.isMark(at, 0x2C) { return false }
      at -= 1
    }
    return false
  }

  private func isEvent(_ token: Int, _ trigger: Range<Int>) -> Bool {
    trigger.contains(token) || PlaceReader.events.contains(document.key(token))
      || document.gazetteer.hit(at: token, .meetingNoun) != nil
      || document.has(token, [.weekday, .month]) || Self.parts.contains(document.key(token))
  }

  /// A participle without auxiliary that is not of holding a meeting.
  private func isForeignParticiple(_ token: Int, _ trigger: Range<Int>) -> Bool {
    guard view.mention(covering: token) == nil else { return false }
    // What is held is a meeting, unless a verb tells of the meeting itself.
    if Self.holding.contains(document.key(token)),
      document.gazetteer.hit(at: trigger.lowerBound, .meetingNoun) != nil || trigger.isEmpty
    {
      return false
    }
    let word = document.text.string(token)
    let ending = ["é", "ée", "és", "ées", "igné", "enue", "enu"].contains { word.hasSuffix($0) }
    guard ending, document.gazetteer.hit(at: token, .meetingNoun) == nil else { return false }
    for back in 1...3 {
      if document.has(token - back, [.auxiliary, .haveAuxiliary, .beAuxiliary, .reflexive]) {
        return false
      }
      if document.has(token - back, .determiner) { break }
    }
    let previous = token - 1
    return view.range.contains(previous)
      && !document.has(previous, [.auxiliary, .negation, .conjunction])
  }

  private static let reporting = FrenchGrammar.keys(
    "révèle rapporte relate raconte rapportait révélait indique signale relève note titre")
  private static let inside = FrenchGrammar.keys("en à")
  private static let published = FrenchGrammar.keys(
    "publié publiée mis mise jour posté posted published publication modifié actualisé")
  private static let since = FoldedHash.of("depuis")
  private static let bounds = FrenchGrammar.keys("depuis jusqu'au jusque jusqu' jusqu avant")
  private static let contracted = FrenchGrammar.keys("du des")
  private static let parts = FrenchGrammar.keys(
    "matin soir après-midi matinée soirée journée nuit début fin mi milieu date week-end courant")
  private static let holding = FrenchGrammar.keys(
    """
    tenu tenue tenus tenues organisé organisée organisés organisées déroulé déroulée déroulés
    prévu prévue prévus prévues programmé programmée attendu attendue entamé entamée entamés
    entamées arrivé arrivée arrivés effectué effectuée effectués effectuées accordé accordée
    reçu reçue reçus reçues ouvert ouverte présidé présidée rencontré rencontrée signé signée
    achevé achevée
    """)
}
