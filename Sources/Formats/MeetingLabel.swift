import Knowledge

extension KnowledgeGraph {
  /// A name for a meeting: who took part and where, such as `A – B – C, Rabat`.
  ///
  /// People come first, then institutions, then countries; from five parties on, the rest is
  /// counted. A meeting without parties is called by its place, or else by its key.
  func label(of meeting: Meeting) -> String {
    var parties: [String] = []
    for part in meeting.participations where !parties.contains(self[part.person].name) {
      parties.append(self[part.person].name)
    }
    parties += meeting.institutions.map { self[$0].name }
    parties += meeting.countries.map { country($0)?.name ?? $0.description }
    var label = ""
    label.reserveCapacity(parties.prefix(4).reduce(32) { $0 + $1.utf8.count })
    for (index, party) in parties.prefix(4).enumerated() {
      if index > 0 { label += " – " }
      label += party
    }
    if parties.count > 4 { label += " (+\(parties.count - 4))" }
    if let place = meeting.place {
      label += label.isEmpty ? self[place].name : ", \(self[place].name)"
    }
    return label.isEmpty ? meeting.key : label
  }
}
