package import Knowledge

/// A person whom the world knows by an office, as the table of public figures has it.
package struct PublicFigure: Sendable, Equatable {
  /// The id in Wikidata, "Q90", where the table has one.
  package var wikidata: String?
  /// The name that is shown.
  package var name: String
  /// Other names, where a file gives them; the table of the program keeps only their hashes.
  package var aliases: [String] = []
  /// Woman, man or unknown.
  package var gender: Gender
  /// The offices, the earliest first.
  package var offices: [FigureOffice]

  package init(
    wikidata: String?, name: String, aliases: [String] = [], gender: Gender,
    offices: [FigureOffice]
  ) {
    self.wikidata = wikidata
    self.name = name
    self.aliases = aliases
    self.gender = gender
    self.offices = offices
  }
}

/// An office that a public figure holds or held.
package struct FigureOffice: Sendable, Equatable {
  /// What sort of office.
  package var kind: Kind
  /// What it is called: "minister of finance".
  package var title: String
  /// The state that its holder acts for; nil for international bodies and where it is not known.
  package var state: CountryCode?
  /// Its first month, where known.
  package var start: Month?
  /// Its last month; nil while it lasts, as far as the table knows.
  package var end: Month?

  package init(
    kind: Kind, title: String, state: CountryCode?, start: Month?, end: Month?
  ) {
    self.kind = kind
    self.title = title
    self.state = state
    self.start = start
    self.end = end
  }

  /// Whether it is held in a month, give or take some months: tables lag behind the world.
  package func isHeld(in month: Month, slack: Int = 0) -> Bool {
    (start.map { $0.number <= month.number + slack } ?? true)
      && (end.map { $0.number >= month.number - slack } ?? true)
  }

  /// The sorts of offices, in the order of their codes in the table.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case headOfState, monarch, headOfGovernment, foreignMinister, interiorMinister, minister
    case speaker, ambassador, international, securityChief, judge, regional, partyLeader
    case parliament, spouse, other

    /// Whether its holder is known abroad, so that the full name alone will hardly be another's.
    package var isProminent: Bool {
      switch self {
      case .headOfState, .monarch, .headOfGovernment, .foreignMinister, .interiorMinister,
        .minister, .speaker, .international, .spouse:
        true
      default: false
      }
    }
  }
}

/// A month of the calendar, counted from January 1900, which is 1.
package struct Month: Sendable, Equatable, Comparable {
  /// The count.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The month of a date; of a year alone the first or the last.
  package init(_ date: PartialDate, last: Bool = false) {
    number = (date.year - 1900) * 12 + (date.month ?? (last ? 12 : 1))
  }

  package static func < (a: Month, b: Month) -> Bool { a.number < b.number }
}
