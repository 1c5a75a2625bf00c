import Graphs

extension NamedEdges {
  /// The graph of the edges; its nodes are numbered as the names.
  func graph(isDirected: Bool, isWeighted: Bool) throws(EdgeListError) -> CSRGraph {
    var builder = CSRGraphBuilder(
      nodeCount: names.count, isDirected: isDirected, isWeighted: isWeighted && hasWeights)
    for edge in edges {
      do throws(GraphError) {
        try builder.add(Int(edge.source), Int(edge.target), weight: edge.weight)
      } catch {
        throw EdgeListError(line: edge.line, problem: error.description)
      }
    }
    return builder.build()
  }

  /// The graph of the members, where an edge leads from a group to a member: who shares groups is
  /// linked.
  ///
  /// - Returns: The graph, and the names of the members in the order of its nodes.
  func projection(
    weighting: ProjectionWeighting
  ) throws(EdgeListError) -> (graph: CSRGraph, names: [String]) {
    var groups: [[UInt32]] = []
    var groupOf: [UInt32: Int] = [:]
    var memberOf: [UInt32: UInt32] = [:]
    var members: [String] = []
    for edge in edges {
      let group = groupOf[edge.source] ?? groups.count
      if group == groups.count {
        groupOf[edge.source] = group
        groups.append([])
      }
      let member = memberOf[edge.target] ?? UInt32(members.count)
      if Int(member) == members.count {
        memberOf[edge.target] = member
        members.append(names[Int(edge.target)])
      }
      groups[group].append(member)
    }
    do throws(GraphError) {
      let graph = try CSRGraph.projection(
        memberCount: members.count, groups: groups, weighting: weighting)
      return (graph, members)
    } catch {
      throw EdgeListError(line: edges.count, problem: error.description)
    }
  }
}
