/// Which rule found an event: the construction, and the word of the language that it stands around.
///
/// What records call it is told by the language's ``RuleNames``.
package struct RuleName: Hashable, Sendable {
  /// What the rule looks for.
  package enum Construction: Hashable, Sendable {
    /// "X received Y".
    case receive
    /// "Y was received by X".
    case receivePassive
    /// "X signed an accord with Y".
    case sign
    /// "X presented a medal to Y".
    case award
    /// "X was present".
    case attend
    /// "X went to P", "X visited Y".
    case visit(lemma: String)
    /// Any other verb of meeting.
    case verb(lemma: String, isReflexive: Bool)
    /// A noun of meeting.
    case noun(lemma: String, NounConstruction)
    /// "Among the guests were X and Y".
    case guestList
    /// "X, alongside Y, …".
    case beside
    /// "X told Y by telephone".
    case byTelephone
    /// "Before the Senate, X said".
    case before
    /// A meeting word beside two people.
    case nearby
    /// No construction: weights of many small signs decided.
    case weighed
  }

  /// How a noun is joined to those who met.
  package enum NounConstruction: Hashable, Sendable {
    /// Not at all, or as whose visit it was.
    case plain
    /// "a meeting between X and Y".
    case between
    /// "a meeting with Y".
    case with
    /// "their meeting".
    case their
    /// "X and Y had a meeting".
    case together
    /// "the meeting of X and Y".
    case of
    /// "an audience to Y".
    case to
    /// "the X-Y summit".
    case hyphen
  }

  /// How far the words go.
  package enum Basis: Hashable, Sendable {
    /// They tell of the event.
    case stated
    /// They recall another event of the same people.
    case recalled
    /// They take it for known.
    case supposed
  }

  package var construction: Construction
  package var basis: Basis

  package init(_ construction: Construction, _ basis: Basis = .stated) {
    self.construction = construction
    self.basis = basis
  }

  /// The same construction, on another basis.
  package func on(_ basis: Basis) -> RuleName { RuleName(construction, basis) }
}
