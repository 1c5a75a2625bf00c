import Knowledge
import Language

/// Which office of a public figure counts in a month.
struct FigureTime: Sendable {
  /// The month; nil where nobody knows when the article appeared.
  let month: Month?

  /// The office that counts, and whether it is held.
  func office(of figure: PublicFigure) -> (office: FigureOffice, isHeld: Bool)? {
    guard let month else { return figure.offices.last.map { ($0, true) } }
    let held = figure.offices.filter { $0.isHeld(in: month) }
    if let best = greatest(held) { return (best, true) }
    let near = figure.offices.filter { $0.isHeld(in: month, slack: FigureLimits.slack) }
    if let best = greatest(near) { return (best, true) }
    let past = figure.offices.filter { ($0.end ?? month) < month }
    let last = past.compactMap(\.end).max()
    if let best = greatest(past.filter { $0.end == last }) { return (best, false) }
    return figure.offices.first.map { ($0, false) }
  }

  /// Whether an office of the figure lies within some months of the article.
  func isNear(_ figure: PublicFigure, months: Int) -> Bool {
    guard let month else { return true }
    return figure.offices.contains { $0.isHeld(in: month, slack: months) }
  }

  /// Whether the figure can be met at the time at all: not long before the first office.
  func fits(_ figure: PublicFigure) -> Bool {
    guard let month else { return true }
    let first = figure.offices.compactMap(\.start).min()
    return first.map { $0.number <= month.number + FigureLimits.before } ?? true
  }

  /// Bodies of many states go before one's own state, then the order of the sorts.
  private func greatest(_ offices: [FigureOffice]) -> FigureOffice? {
    offices.min { a, b in
      (a.kind == .international ? 0 : 1, a.kind.rawValue, -(a.start?.number ?? 0))
        < (b.kind == .international ? 0 : 1, b.kind.rawValue, -(b.start?.number ?? 0))
    }
  }
}

/// How far time may be out, in months.
enum FigureLimits {
  /// Of an office's beginning and end: announced before, taken up or reported later.
  static let slack = 3
  /// How long before the first office a person may be in the news.
  static let before = 36
  /// How near the time of office a name must be that is no proof by itself.
  static let near = 60
}
