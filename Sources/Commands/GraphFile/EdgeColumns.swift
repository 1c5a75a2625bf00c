/// Which columns of a list of edges have source, target and weight, as its first line says.
///
/// Gephi writes `Source,Target,Type,Id,Label,Weight`, networkx and igraph `from,to,weight`.
struct EdgeColumns: Equatable {
  private let source: Int
  private let target: Int
  private let weight: Int?

  /// Source, target and weight, as in a list without such a line.
  static let inOrder = EdgeColumns(source: 0, target: 1, weight: 2)

  private init(source: Int, target: Int, weight: Int?) {
    self.source = source
    self.target = target
    self.weight = weight
  }

  /// The columns that a first line names; nil where it names no source and target.
  init?(header fields: [String]) {
    let names = fields.map { $0.lowercased() }
    let pairs = [("source", "target"), ("from", "to"), ("de", "vers"), ("origine", "destination")]
    for (first, second) in pairs {
      guard let source = names.firstIndex(of: first), let target = names.firstIndex(of: second)
      else { continue }
      self.source = source
      self.target = target
      let weight = ["weight", "poids", "value"].lazy.compactMap(names.firstIndex(of:)).first
      // A third column of another known meaning is no weight; an unknown one may be.
      let others = ["type", "id", "label", "kind", "timeset", "relation"]
      let isThird = source < 2 && target < 2 && names.count > 2 && !others.contains(names[2])
      self.weight = weight ?? (isThird ? 2 : nil)
      return
    }
    return nil
  }

  /// Source, target and weight of a line; fewer where it ends before them.
  func chosen(from fields: [String]) -> [String] {
    guard fields.indices.contains(source), fields.indices.contains(target) else { return [] }
    guard let weight, fields.indices.contains(weight) else {
      return [fields[source], fields[target]]
    }
    return [fields[source], fields[target], fields[weight]]
  }
}
