import Language
import French
import Knowledge
import Text

/// A meeting that an article takes for known: "… a dit X à l’issue de l’entretien", where Y was named
/// just before and nothing else says that they met.
struct SupposedRule {
  let view: SentenceView
  private var document: Document { view.document }

  /// The meeting of the only two people of whom the last sentences speak; nil where a meeting was told
  /// there already, or where they speak of more.
  func candidate(for proto: ProtoMeeting, after told: [MeetingCandidate]) -> MeetingCandidate? {
    let noun = document.gazetteer.hit(at: proto.trigger.lowerBound, .meetingNoun)
    guard let noun, isOfTwo(view.lexicon.nouns[noun.meaning.index].lemma),
      isDefinite(proto.trigger.lowerBound), !isInterview(proto.trigger),
      !document.tokens[proto.trigger.lowerBound].flags.contains(.quoted),
      !told.contains(where: { ($0.sentences.last ?? 0) + Self.reach >= view.index })
    else { return nil }
    var people: [Int] = []
    for sentence in max(0, view.index - Self.reach)...view.index
    where document.zones[sentence] != .boilerplate {
      let other = view.sentences[sentence]
      for mention in other.mentions where counts(mention, in: other) {
        for person in other.mention(mention).people where !people.contains(person) {
          people.append(person)
        }
      }
    }
    guard people.count == 2 else { return nil }
    var result = proto
    result.set(Parties(people: people.sorted()), role: .participant)
    let circumstances = MeetingCircumstances(view: view)
    let date = circumstances.date(of: result.event)
    let place = circumstances.place(of: result.event)
    return MeetingCandidate(
      parts: result.parts, institutions: [], countries: [],
      kind: circumstances.kind(of: result.event),
      status: circumstances.status(of: result.event, date: date), date: date, place: place?.name,
      placeCountry: place?.country, sentences: [view.index], trigger: proto.trigger,
      rule: proto.rule + ".connu", confidence: 0.4)
  }

  /// "l’entretien", "cette rencontre", not "un entretien".
  private func isDefinite(_ noun: Int) -> Bool {
    let grammar = view.lexicon.grammar
    return (max(view.range.lowerBound, noun - 2)..<noun).contains {
      grammar.definiteArticles.contains(document.key($0))
        || grammar.demonstratives.contains(document.key($0))
        || grammar.of.contains(document.key($0)) && document.has($0, .determiner)
    }
  }

  /// "entretien", and "entretien bilatéral".
  private func isOfTwo(_ lemma: String) -> Bool {
    FrenchMeetingVerbs.ofTwo.contains(String(lemma.prefix { $0 != " " }))
  }

  /// "dans l’entretien au Quotidien": what the press prints.
  private func isInterview(_ noun: Range<Int>) -> Bool {
    let grammar = view.lexicon.grammar
    return grammar.inside.contains(document.key(noun.lowerBound - 2))
      || grammar.inside.contains(document.key(noun.lowerBound - 1))
  }

  private func counts(_ mention: Int, in sentence: SentenceView) -> Bool {
    guard !sentence.mention(mention).people.isEmpty else { return false }
    guard let governor = sentence.governor(of: mention) else { return true }
    let grammar = view.lexicon.grammar
    return grammar.to.contains(document.key(governor))
      || grammar.with.contains(document.key(governor))
      || grammar.by.contains(document.key(governor))
  }

  /// How many sentences back the people may be named.
  private static let reach = 2
}
