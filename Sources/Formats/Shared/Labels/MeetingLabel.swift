import Knowledge

extension KnowledgeGraph {
  /// A name for a meeting: who took part and where, such as `A – B – C, Rabat`.
  ///
  /// People come first, then institutions, then countries; from five parties on, the rest is
  /// counted. A meeting without parties is called by its place, or else by its key.
  func label(of meeting: Meeting) -> String {
    var label = partyLabel(of: meeting) { " (+\($0))" }
    if let place = meeting.place {
      label += label.isEmpty ? self[place].name : ", \(self[place].name)"
    }
    return label.isEmpty ? meeting.key : label
  }
}
