import Language
import Knowledge
import Text

/// Finds the meetings of a document: one entry per meeting, however often it is told.
struct MeetingFinder: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var candidates: [MeetingCandidate] = []
    let unplaced = Sentences(document, lexicon: lexicon)
    document.places = PlaceReader(unplaced).places()
    let sentences = Sentences(unplaced, places: document.places)
    for sentence in document.text.sentences.indices where document.zones[sentence] != .boilerplate {
      find(in: sentences[sentence], &candidates)
    }
    candidates.removeAll { $0.isOpen && $0.parts.count < 2 }
    let context = MeetingContext(sentences: sentences)
    for index in candidates.indices { context.complete(&candidates[index]) }
    var meetings = MeetingMerger(document: document).merged(candidates)
    let scene = MeetingScene(sentences: sentences)
    for index in meetings.indices { scene.complete(&meetings[index]) }
    document.meetings = meetings.map { $0.renamed(by: lexicon) }
  }

  private func find(in view: SentenceView, _ candidates: inout [MeetingCandidate]) {
    let verbal = VerbalRules(view: view)
    let nominal = NominalRules(view: view)
    let circumstances = MeetingCircumstances(view: view)
    let before = candidates.count
    var isTold = false
    defer {
      if candidates.count == before {
        addWitnesses(view, &candidates)
        if !isTold, let near = NearbyRule(view: view).candidate() { candidates.append(near) }
      }
    }
    let company = CompanyRule(view: view)
    for token in view.range where view.document.tokens[token].kind == .word {
      guard
        let proto = verbal.candidate(at: token) ?? nominal.candidate(at: token)
          ?? (candidates.count == before ? company.candidate(at: token) : nil)
      else { continue }
      if view.document.tokens[token].flags.contains(.quoted), proto.isAnaphoric { continue }
      if proto.isAttendance {
        if attend(proto, view, &candidates) {
          isTold = true
          continue
        }
        if proto.isInverted, let event = listedGuests(proto, view) { candidates.append(event) }
        if proto.needsHost || proto.isInverted || proto.parts.count < 2 { continue }
      }
      let date = circumstances.date(of: proto.event)
      let place = circumstances.place(of: proto.event)
      if proto.isAnaphoric {
        if addToLast(date, place, view, proto, &candidates) {
          isTold = true
        } else if let supposed = SupposedRule(view: view).candidate(for: proto, after: candidates) {
          candidates.append(supposed)
        }
        continue
      }
      var candidate = MeetingCandidate(
        parts: proto.parts, institutions: proto.institutions, countries: proto.countries,
        kind: circumstances.kind(of: proto.event),
        status: circumstances.status(of: proto.event, date: date),
        date: date, place: place?.name, placeCountry: place?.country, sentences: [view.index],
        trigger: proto.trigger, rule: proto.rule, confidence: proto.confidence)
      candidate.hasCoarsePlace = place.map { $0.sort == .area || $0.isComplement } ?? false
      addCompanions(&candidate, view, proto)
      if proto.needsPlace, !completeVisit(&candidate, view) { continue }
      let parties =
        candidate.parts.count + candidate.institutions.count + candidate.countries.count
      candidate.isOpen = proto.isOpen && parties < 2
      guard parties >= 2 || proto.isOpen || proto.isComplete else { continue }
      if let shared = proto.separateAfter {
        for part in proto.parts[shared...] {
          var one = candidate
          one.parts = candidate.parts.filter { other in
            other.person == part.person
              || !proto.parts[shared...].contains { $0.person == other.person }
          }
          candidates.append(one)
        }
        continue
      }
      candidates.append(candidate)
      addFurther(candidate, proto, view, &candidates)
    }
  }

  /// "… avec X et, le lendemain, avec Y": each "avec" is a meeting of its own.
  private func addFurther(
    _ candidate: MeetingCandidate, _ proto: ProtoMeeting, _ view: SentenceView,
    _ candidates: inout [MeetingCandidate]
  ) {
    guard proto.group?.entry.frame == .meetReflexive || proto.group?.entry.frame == .talk,
      let verb = proto.group?.verb
    else { return }
    let verbal = VerbalRules(view: view)
    let end = view.clauseEnd(after: verb)
    guard let first = verbal.governed(by: lexicon.grammar.with, from: verb, to: end),
      let second = verbal.governed(by: lexicon.grammar.with, from: first.end, to: end)
    else { return }
    let subject = candidate.parts.filter { !first.parties.people.contains($0.person) }
    var further = candidate
    further.parts = subject
    for person in second.parties.people where !further.people.contains(person) {
      further.parts.append(.init(person: person, role: .participant))
    }
    guard further.parts.count > subject.count else { return }
    further.date = MeetingCircumstances(view: view).date(near: first.end..<second.end)
    candidates.append(further)
  }

  /// "La rencontre a eu lieu mardi à P": more of the meeting told before.
  private func addToLast(
    _ date: DateSpan, _ place: PlacePhrase?, _ view: SentenceView,
    _ proto: ProtoMeeting, _ candidates: inout [MeetingCandidate]
  ) -> Bool {
    guard let last = candidates.indices.last, let told = candidates[last].sentences.last,
      view.index - told <= 3
    else { return false }
    if let other = recalled(date, place, view, proto, after: candidates[last]) {
      candidates.append(other)
      return true
    }
    // What lies ahead is not the meeting that was held ("a discuté … du sommet prévu le 3").
    if candidates[last].status == .held, let day = date.start?.firstDay,
      let published = view.document.published?.lastDay, day > published
    {
      return false
    }
    if candidates[last].date.start == nil, date.start != nil { candidates[last].date = date }
    if candidates[last].place == nil || candidates[last].hasCoarsePlace, let place {
      candidates[last].setPlace(place)
    }
    if candidates[last].sentences.count < 4, !candidates[last].sentences.contains(view.index) {
      candidates[last].sentences.append(view.index)
    }
    return true
  }

  /// "… depuis leur sommet de P en juin et la rencontre de Q en février": another meeting of the same
  /// people, told by a noun with a day and a place of its own.
  private func recalled(
    _ date: DateSpan, _ place: PlacePhrase?, _ view: SentenceView,
    _ proto: ProtoMeeting, after last: MeetingCandidate
  ) -> MeetingCandidate? {
    guard last.parts.count >= 2, let own = date.days, let place, proto.kind != .visit else {
      return nil
    }
    let isElsewhere = last.place.map { $0 != place.name } ?? false
    let isAnotherDay = last.date.days.map { !$0.overlaps(own) } ?? false
    guard isElsewhere && last.trigger.upperBound > view.range.lowerBound || isAnotherDay,
      proto.trigger.upperBound + 12 > (view.range.first { view.document.has($0, .locative) } ?? 0)
    else { return nil }
    var result = last
    result.date = date
    result.setPlace(place)
    result.kind = proto.kind
    result.sentences = [view.index]
    result.trigger = proto.trigger
    result.rule = proto.rule + ".rappel"
    result.confidence = 0.6
    result.status = MeetingCircumstances(view: view).status(of: proto.event, date: date)
    return result
  }

  /// "Étaient présents X et Y": a meeting of those who are listed, when and where the sentences before say.
  private func listedGuests(_ proto: ProtoMeeting, _ view: SentenceView) -> MeetingCandidate? {
    guard proto.parts.count >= 2 else { return nil }
    var (date, place) = (DateSpan.unknown, nil as PlacePhrase?)
    var kind = proto.kind
    var sentences = [view.index]
    for index in (max(0, view.index - 2)...view.index).reversed() {
      let other = view.sentences[index]
      guard
        let noun = other.range.first(where: {
          view.document.gazetteer.hit(at: $0, .meetingNoun) != nil
        }), let hit = view.document.gazetteer.hit(at: noun, .meetingNoun)
      else { continue }
      let circumstances = MeetingCircumstances(view: other)
      date = circumstances.date(near: hit.tokens)
      place = circumstances.place(near: hit.tokens)
      kind = lexicon.nouns[hit.meaning.index].kind
      if index < view.index { sentences.insert(index, at: 0) }
      break
    }
    return MeetingCandidate(
      parts: proto.parts, institutions: [], countries: [], kind: kind, status: .held, date: date,
      place: place?.name, placeCountry: place?.country, sentences: sentences,
      trigger: proto.trigger, rule: "fr.presents", confidence: 0.6)
  }

  /// "X et Y étaient présents": at the event told last, or at the one that the sentence names.
  private func attend(
    _ proto: ProtoMeeting, _ view: SentenceView, _ candidates: inout [MeetingCandidate]
  ) -> Bool {
    guard let last = candidates.indices.last, let told = candidates[last].sentences.last,
      view.index - told <= 2, view.index > told, candidates[last].status == .held
    else { return false }
    let known = candidates[last].people
    for part in proto.parts where !known.contains(part.person) {
      candidates[last].parts.append(part)
    }
    if candidates[last].sentences.count < 5 { candidates[last].sentences.append(view.index) }
    return true
  }

  /// "en présence de Z", "accompagné de Z": those who were there too.
  private func addCompanions(
    _ candidate: inout MeetingCandidate, _ view: SentenceView, _ proto: ProtoMeeting
  ) {
    for (phrases, role) in [
      (lexicon.grammar.witness, ParticipantRole.witness), (lexicon.grammar.companion, .participant),
    ] {
      for person in people(after: phrases, view) where !candidate.people.contains(person) {
        candidate.parts.append(.init(person: person, role: role))
      }
    }
  }

  /// The people whom one of some phrases introduces in a sentence.
  private func people(after list: PhraseList, _ view: SentenceView) -> [Int] {
    var result: [Int] = []
    for phrase in list.phrases {
      guard let first = phrase.first else { continue }
      for token in view.range where view.document.key(token) == first {
        guard phrase.enumerated().allSatisfy({ view.document.key(token + $0) == $1 }) else {
          continue
        }
        let next = token + phrase.count
        let mention =
          view.mention(startingAt: next)
          ?? view.mentions.first { view.governor(of: $0) == next - 1 }
        guard let mention else { continue }
        for person in view.parties(view.group(around: mention)).people
        where !result.contains(person) {
          result.append(person)
        }
      }
    }
    return result
  }

  /// "L’accord, signé en présence de Z, …": a witness of what the sentence before tells.
  private func addWitnesses(_ view: SentenceView, _ candidates: inout [MeetingCandidate]) {
    let witnesses = people(after: lexicon.grammar.witness, view)
    guard !witnesses.isEmpty, let last = candidates.indices.last,
      let told = candidates[last].sentences.last, view.index - told <= 2, view.index > told
    else { return }
    for person in witnesses where !candidates[last].people.contains(person) {
      candidates[last].parts.append(.init(person: person, role: .witness))
    }
    if candidates[last].sentences.count < 5 { candidates[last].sentences.append(view.index) }
  }

  /// A visit needs somewhere to go; the visited state is a party of it.
  private func completeVisit(_ candidate: inout MeetingCandidate, _ view: SentenceView) -> Bool {
    guard candidate.place != nil else { return candidate.parts.count >= 2 }
    if let country = candidate.placeCountry {
      let own = candidate.parts.flatMap { view.document.people[$0.person].countries }
      if !own.contains(country), !candidate.countries.contains(country) {
        candidate.countries.append(country)
      }
    }
    return true
  }
}
