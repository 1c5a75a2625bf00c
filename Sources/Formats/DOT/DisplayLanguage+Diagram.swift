/// The words of legends.
extension DisplayLanguage {
  /// A number of meetings or articles.
  func counted(_ count: Int, _ unit: Diagram.LinkUnit) -> String {
    switch unit {
    case .meetings: counted(count, name(.meeting), name(.meeting) + "s")
    case .articles: counted(count, "article", "articles")
    }
  }

  /// The name of a kind of node, in the singular.
  func name(_ kind: Diagram.NodeKind) -> String {
    switch kind {
    case .person: pick("person", "personne")
    case .institution: pick("institution", "institution")
    case .country: pick("country", "pays")
    case .meeting: pick("meeting", "rencontre")
    }
  }
}
