import Knowledge
import Language
import Text

/// Joins what several sentences tell of one meeting.
struct MeetingMerger {
  let document: Document

  func merged(_ candidates: [MeetingEvent]) -> [MeetingEvent] {
    var result: [MeetingEvent] = []
    let finer = candidates.filter { $0.rule.construction != .nearby }
    for candidate in candidates {
      if candidate.rule.construction == .nearby,
        finer.contains(where: { $0.people.isSuperset(of: candidate.people) })
      {
        continue
      }
      if let index = result.indices.reversed().first(where: { isSame(result[$0], candidate) }) {
        join(candidate, into: &result[index])
      } else {
        result.append(candidate)
      }
    }
    return absorbingVisits(result)
  }

  private func isSame(_ a: MeetingEvent, _ b: MeetingEvent) -> Bool {
    guard (a.kind == .call) == (b.kind == .call) else { return false }
    guard sameParties(a, b), datesAgree(a.date, b.date) else { return false }
    if let x = a.place, let y = b.place, x != y, a.placeCountry != b.placeCountry,
      !a.hasCoarsePlace, !b.hasCoarsePlace
    {
      return false
    }
    if a.status != b.status, a.kind != .hearing || b.kind != .hearing {
      if isAnnounced(a, b) || isAnnounced(b, a) || isBorneOut(a, b) || isBorneOut(b, a) {
        return true
      }
      // An announcement and the report of one meeting agree on the day.
      guard let x = a.date.start, let y = b.date.start, x == y else { return false }
    }
    return true
  }

  /// "X reçoit Y" in a headline, of a meeting that the text announces.
  private func isAnnounced(_ headline: MeetingEvent, _ plan: MeetingEvent) -> Bool {
    headline.status == .held && headline.tellsInPresent && plan.status == .planned
  }

  /// What is rumoured, and told elsewhere as a fact.
  private func isBorneOut(_ rumour: MeetingEvent, _ fact: MeetingEvent) -> Bool {
    rumour.status == .reported && fact.status == .held
  }

  private func sameParties(_ a: MeetingEvent, _ b: MeetingEvent) -> Bool {
    let x = a.people, y = b.people
    if x.isEmpty || y.isEmpty {
      return x == y && Set(a.institutions) == Set(b.institutions)
        && Set(a.countries) == Set(b.countries)
    }
    if x == y { return true }
    // A recalled meeting is another one, unless the days say so.
    let shared = x.intersection(y)
    guard shared == x || shared == y else { return false }
    return shared.count >= 2
  }

  private func datesAgree(_ a: DateSpan, _ b: DateSpan) -> Bool {
    guard let x = a.days, let y = b.days else { return true }
    return x.overlaps(y)
  }

  private func join(_ new: MeetingEvent, into old: inout MeetingEvent) {
    for part in new.parts where !old.people.contains(part.person) { old.parts.append(part) }
    for body in new.institutions where !old.institutions.contains(body) {
      old.institutions.append(body)
    }
    for country in new.countries where !old.countries.contains(country) {
      old.countries.append(country)
    }
    if isFiner(new.date, than: old.date) { old.date = new.date }
    let isBetter =
      old.hasCoarsePlace && !new.hasCoarsePlace || old.kind == .visit && new.kind != .visit
    if old.place == nil || (isBetter && new.place != nil) { old.setPlace(of: new) }
    if isAnnounced(old, new) {
      old.status = .planned
    } else if new.status == .held, !isAnnounced(new, old) {
      old.status = .held
      old.tellsInPresent = old.tellsInPresent && new.tellsInPresent
    }
    if old.kind == .visit || old.kind == .talks && new.kind != .visit { old.kind = new.kind }
    for sentence in new.sentences where !old.sentences.contains(sentence) && old.sentences.count < 5
    {
      old.sentences.append(sentence)
    }
    old.addMentions(of: new)
  }

  private func isFiner(_ a: DateSpan, than b: DateSpan) -> Bool {
    guard let x = a.start else { return false }
    guard let y = b.start else { return true }
    if x.precision != y.precision { return x.precision > y.precision }
    // "la semaine dernière", then "vendredi 7 décembre"
    if a.isWholeWeek != b.isWholeWeek { return b.isWholeWeek }
    return a.end != nil && b.end == nil
  }

  /// A visit and the talks held during it, same people and days, are one entry.
  private func absorbingVisits(_ meetings: [MeetingEvent]) -> [MeetingEvent] {
    var result = meetings
    var index = 0
    while index < result.count {
      let visit = result[index]
      let isVisit = visit.kind == .visit && visit.people.count == 1
      if isVisit,
        let talks = result.indices.first(where: { other in
          other != index && result[other].people.count >= 2
            && result[other].people.isSuperset(of: visit.people)
            && result[other].status == visit.status && datesAgree(result[other].date, visit.date)
            && placesAgree(result[other], visit) && isNear(result[other], visit)
        })
      {
        let people = result[talks].people
        // The day of the talks says more than the days of the journey.
        if result[talks].date.start.map({ $0.precision < 3 }) ?? true,
          isFiner(visit.date, than: result[talks].date)
        {
          result[talks].date = visit.date
        }
        if result[talks].place == nil, people.count >= 2 { result[talks].setPlace(of: visit) }
        for sentence in visit.sentences
        where !result[talks].sentences.contains(sentence) && result[talks].sentences.count < 5 {
          result[talks].sentences.append(sentence)
        }
        result.remove(at: index)
      } else {
        index += 1
      }
    }
    return result
  }

  /// Told side by side, or on the same days, or to the hosts' own state.
  private func isNear(_ a: MeetingEvent, _ b: MeetingEvent) -> Bool {
    if a.date.start != nil, b.date.start != nil { return true }
    // A visit to the state of those whom the visitor met is the visit at which they met.
    let visitors = b.people
    if let state = b.placeCountry,
      a.parts.contains(where: {
        !visitors.contains($0.person) && document.people[$0.person].countries.contains(state)
      }),
      !visitors.contains(where: { document.people[$0].countries.contains(state) })
    {
      return true
    }
    return a.sentences.contains { x in b.sentences.contains { abs($0 - x) <= 2 } }
  }

  private func placesAgree(_ a: MeetingEvent, _ b: MeetingEvent) -> Bool {
    guard let x = a.placeCountry, let y = b.placeCountry else { return true }
    return x == y
  }
}
