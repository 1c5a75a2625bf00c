extension KnowledgeGraph {
  /// The names of those who took part in a meeting, such as `A – B – C`; empty without any.
  ///
  /// People come first, then institutions, then countries.
  ///
  /// - Parameters:
  ///   - repeatsPeople: Whether someone who plays two parts is named twice.
  ///   - rest: What stands for the parties from the fifth on, of their number.
  public func partyLabel(
    of meeting: Meeting, repeatsPeople: Bool = false, rest: (Int) -> String
  ) -> String {
    let most = 4
    var label = ""
    label.reserveCapacity(64)
    var count = 0
    func add(_ name: String) {
      count += 1
      guard count <= most else { return }
      if count > 1 { label += " – " }
      label += name
    }
    if repeatsPeople {
      for part in meeting.participations { add(self[part.person].name) }
    } else {
      meeting.forEachPerson { add(self[$0].name) }
    }
    for id in meeting.institutions { add(self[id].name) }
    for code in meeting.countries { add(country(code)?.name ?? code.description) }
    if count > most { label += rest(count - most) }
    return label
  }
}
