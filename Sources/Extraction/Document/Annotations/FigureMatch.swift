import Knowledge
import Language

/// A person of the article who is found in the table of public figures.
struct FigureMatch: Sendable {
  /// Who it is.
  var figure: PublicFigure
  /// The office that counts at the time of the article: the one that is held, else the one held last, else the first.
  var office: FigureOffice
  /// Whether that office is held at the time of the article, as far as the table knows.
  var isHeld: Bool

  /// What the office makes of its holder, for people: "head of state", "former minister of finance".
  var title: String {
    isHeld ? office.title : "former \(office.title)"
  }
}
