import Knowledge

/// What speaks for two forms of like names being one person.
struct PersonSupport {
  /// What to do with a pair.
  enum Verdict: Equatable {
    case join
    case doubt(String)
    case apart
  }

  private let context: PersonContext
  private let window: Int
  private let first: Int
  private let second: Int

  /// Looks at two forms; articles at most `window` days apart are of one time.
  init(_ context: PersonContext, _ first: Int, _ second: Int, window: Int) {
    self.window = window
    self.context = context
    self.first = first
    self.second = second
  }

  /// How the states of the two compare.
  enum States { case shared, unknown, disjoint }

  /// How the states of the two compare.
  var states: States {
    let (a, b) = (context.forms[first].countries, context.forms[second].countries)
    if a.isEmpty || b.isEmpty { return .unknown }
    return PersonContext.intersect(a, b) ? .shared : .disjoint
  }

  /// Whether they share an institution or a post.
  var office: Bool { context.shareOffice(first, second) }

  /// Whether they share an office, or a third person in their articles.
  var anyContext: Bool { office || context.shareCompany(first, second) }

  /// Whether articles name both within one period.
  var sameTime: Bool { context.daysBetween(first, second).map { $0 <= window } ?? false }

  /// What a relation of names and this support allow.
  func verdict(for relation: NameRelation) -> Verdict {
    switch (relation, states) {
    case (.same, .disjoint):
      return .doubt("same name, but the articles give them different states")
    case (.same, _):
      return .doubt("same name, but more than one person bears it and no state decides")
    case (.respelled, .shared), (.respelled, .unknown): return .join
    case (.transcribed, .shared): return .join
    case (.abbreviated, .shared): return .join
    case (.shortened, .shared):
      return anyContext || (sameTime && context.isOnlySurname(first, second))
        ? .join : .doubt("one name is part of the other, but nothing else connects them")
    case (.respelled, .disjoint), (.transcribed, .disjoint), (.reordered, .disjoint):
      return office ? .join : .doubt("spellings of one name, but of different states")
    case (.transcribed, .unknown), (.abbreviated, .unknown), (.shortened, .unknown):
      return anyContext
        ? .join : .doubt("the names agree, but the state of one of them is not known")
    case (.reordered, .shared), (.reordered, .unknown):
      let marked =
        context.forms[first].name.isOrderMarked || context.forms[second].name.isOrderMarked
      return marked || office
        ? .join : .doubt("the same words in another order, but nothing else connects them")
    case (.misspelled, .shared):
      let words = context.forms[first].name.words.count
      return office || (words > 2 && (anyContext || sameTime))
        ? .join : .doubt("the names differ by one letter")
    case (.surnameOnly, .shared):
      return anyContext ? .join : .doubt("one is the surname of the other")
    case (.doubtful, .shared): return .doubt("one name, which relatives may share")
    case (.misspelled, _), (.surnameOnly, _), (.doubtful, _), (.abbreviated, .disjoint),
      (.shortened, .disjoint), (.different, _):
      return .apart
    }
  }
}
