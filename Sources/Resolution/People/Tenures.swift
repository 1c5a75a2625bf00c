import Knowledge
import Text

/// Posts that articles give a person, joined over articles.
struct Tenures {
  /// A post that one article gives.
  struct Attestation {
    let record: Int
    let title: String
    let institution: Int?
    let country: CountryCode?
    let period: TenurePeriod
    /// The article's date or, where it has none, those of its meetings with the person.
    let dates: [PartialDate]
    let evidence: [KnowledgeGraph.SourcedEvidence]
  }

  private struct Group {
    var titles: [String]
    var institution: Int?
    var country: CountryCode?
    let period: TenurePeriod
    var dates: [PartialDate]
    var evidence: [KnowledgeGraph.SourcedEvidence]
  }

  /// Joins attestations of the same title and period whose institutions and states do not
  /// contradict each other, most specific first.
  ///
  /// - Returns: The posts by first attestation (unknown last), then title.
  /// - Complexity: O(n × posts of the person).
  static func merged(
    _ attestations: [Attestation], person key: String, institution id: (Int) -> InstitutionID
  ) -> [KnowledgeGraph.Tenure] {
    var groups: [String: [Group]] = [:]
    let order = attestations.indices.sorted {
      (-specificity(attestations[$0]), $0) < (-specificity(attestations[$1]), $1)
    }
    for index in order {
      let post = attestations[index]
      let title = titleKey(post.title) + "|" + post.period.rawValue
      let fitting = (groups[title] ?? []).indices.filter { fits(post, groups[title]?[$0]) }
      let isSpecific = post.institution != nil
      if let place = fitting.first, fitting.count == 1 || isSpecific {
        groups[title]?[place].titles.append(post.title)
        groups[title]?[place].dates += post.dates
        groups[title]?[place].evidence += post.evidence
      } else {
        groups[title, default: []].append(
          Group(
            titles: [post.title], institution: post.institution, country: post.country,
            period: post.period, dates: post.dates, evidence: post.evidence))
      }
    }
    let sorted = groups.sorted { $0.key < $1.key }.flatMap(\.value)
    let tenures = sorted.map { group in
      KnowledgeGraph.Tenure(
        key: "", title: DisplayName.choose(group.titles), institution: group.institution.map(id),
        country: group.country, period: group.period, firstAttested: group.dates.min(),
        lastAttested: group.dates.max { $0.lastDay < $1.lastDay },
        evidence: group.evidence.sorted { $0.article < $1.article })
    }
    return numbered(tenures, person: key)
  }

  private static func numbered(
    _ tenures: [KnowledgeGraph.Tenure], person key: String
  ) -> [KnowledgeGraph.Tenure] {
    let name = key.split(separator: ".", maxSplits: 1).last.map(String.init) ?? key
    let sorted = tenures.enumerated().sorted { a, b in
      let (x, y) = (a.element.firstAttested, b.element.firstAttested)
      if x != y {
        guard let x else { return false }
        guard let y else { return true }
        return x < y
      }
      return a.offset < b.offset
    }
    return sorted.enumerated().map { number, entry in
      var tenure = entry.element
      tenure.key = "tenure.\(name).\(number + 1)"
      return tenure
    }
  }

  private static func specificity(_ post: Attestation) -> Int {
    (post.institution == nil ? 0 : 2) + (post.country == nil ? 0 : 1)
  }

  private static func fits(_ post: Attestation, _ group: Group?) -> Bool {
    guard let group else { return false }
    if let a = post.institution, let b = group.institution, a != b { return false }
    if let a = post.country, let b = group.country, a != b { return false }
    return post.institution == nil || group.institution != nil
  }

  private static func titleKey(_ title: String) -> String {
    var words = Folding.slug(title).split(separator: "-")
    while words.count > 1, ["le", "la", "les", "l", "ancien", "ancienne", "ex"].contains(words[0]) {
      words.removeFirst()
    }
    return words.joined(separator: "-")
  }
}
