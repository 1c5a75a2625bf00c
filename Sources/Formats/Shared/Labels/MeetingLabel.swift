import Knowledge

extension KnowledgeGraph {
  /// A name for a meeting: who took part and where, such as `A – B – C, Rabat`.
  ///
  /// People come first, then institutions, then countries; from five parties on, the rest is
  /// counted. A meeting without parties is called by its place, or else by its key.
  func label(of meeting: Meeting) -> String {
    var label = ""
    label.reserveCapacity(64)
    var count = 0
    func add(_ name: String) {
      count += 1
      guard count <= 4 else { return }
      if count > 1 { label += " – " }
      label += name
    }
    meeting.forEachPerson { add(self[$0].name) }
    for id in meeting.institutions { add(self[id].name) }
    for code in meeting.countries { add(country(code)?.name ?? code.description) }
    if count > 4 { label += " (+\(count - 4))" }
    if let place = meeting.place {
      label += label.isEmpty ? self[place].name : ", \(self[place].name)"
    }
    return label.isEmpty ? meeting.key : label
  }
}
