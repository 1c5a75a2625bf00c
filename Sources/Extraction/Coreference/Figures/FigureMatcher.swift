import Dates
import Language
import Knowledge
import Text

/// Finds the people of an article in the table of public figures.
///
/// A full name must fit the time, and must not be of a state or calling that the article denies; one that
/// several people bear is nobody's where nothing decides. A bare surname counts only with an office or a
/// state that fits one bearer alone. What the article says of a person goes before the table.
struct FigureMatcher: Sendable {
  let figures: PublicFigures
  let lexicon: Lexicon

  func annotate(_ document: inout Document, _ held: HeldOffices) {
    guard !document.people.isEmpty else { return }
    if document.published == nil {
      document.published = lexicon.temporal.publicationDate(in: document.text)
    }
    let time = FigureTime(month: document.published.map { Month($0) })
    for person in document.people.indices {
      let cues = FigureCues(person, held, in: document)
      guard let figure = find(document.people[person], cues, time),
        let (office, isHeld) = time.office(of: figure)
      else { continue }
      document.people[person].figure = FigureMatch(figure: figure, office: office, isHeld: isHeld)
      if let state = office.state, office.kind != .international {
        document.propose(state, for: person, because: isHeld ? .tableNow : .tableOnce)
      }
    }
  }

  private func find(_ person: PersonEntity, _ cues: FigureCues, _ time: FigureTime)
    -> PublicFigure?
  {
    if NameSound.sounds(of: person.words).count < 2 && person.words.count < 2 {
      return bySurname(person, cues, time)
    }
    let (bearers, isExact) = figures.bearers(of: person.words)
    let fitting = bearers.filter { time.fits($0) && !cues.deny($0, time) }
    if fitting.isEmpty { return nil }
    if fitting.count == 1 {
      return cues.isEnough(for: fitting[0], isExact: isExact, time) ? fitting[0] : nil
    }
    // Several people of one name: the article must decide.
    let ranked = fitting.map { ($0, cues.weight(of: $0, time)) }.sorted { $0.1 > $1.1 }
    return ranked[0].1 >= 2 && ranked[0].1 >= ranked[1].1 + 2 ? ranked[0].0 : nil
  }

  /// "le président Durand", "le Chilien Durand": the only one with such an office or state at the time.
  private func bySurname(_ person: PersonEntity, _ cues: FigureCues, _ time: FigureTime)
    -> PublicFigure?
  {
    guard cues.canPointOut else { return nil }
    let fitting = figures.bearers(ofSurname: person.words).filter { figure in
      time.isNear(figure, months: FigureLimits.slack) && cues.pointOut(figure, time)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
