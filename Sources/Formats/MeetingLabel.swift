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
    parties += meeting.countries.map { name(of: $0) }
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

  /// The name of a country of the graph, or its code.
  ///
  /// - Complexity: O(log n) in the number of countries, which are sorted by code.
  private func name(of code: CountryCode) -> String {
    var low = 0
    var high = countries.count
    while low < high {
      let middle = (low + high) / 2
      if countries[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < countries.count && countries[low].code == code ? countries[low].name : "\(code)"
  }
}
