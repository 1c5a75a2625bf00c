import Graphs

/// What can be asked of any graph.
enum GraphMeasure: String, CaseIterable {
  // Of nodes
  case degree
  case inDegree = "in-degree"
  case strength
  case inStrength = "in-strength"
  case closeness
  case closenessInComponent = "closeness-in-component"
  case harmonic
  case eccentricity
  case betweenness
  case approximateBetweenness = "approximate-betweenness"
  case pagerank
  case eigenvector
  case katz
  case hub
  case authority
  case core
  case triangles
  case clustering
  case constraint
  case effectiveSize = "effective-size"
  case articulation
  case distance
  case randomWalk = "random-walk"
  // Of groups of nodes
  case component
  case strongComponent = "strong-component"
  case louvain
  case leiden
  // Of edges
  case edges
  case edgeBetweenness = "edge-betweenness"
  case bridge
  case block
  case spanningTree = "spanning-tree"
  case backbone
  // Of the whole
  case summary
  // Of pairs
  case shortestPath = "shortest-path"
  case allShortestPaths = "all-shortest-paths"
  case kShortestPaths = "k-shortest-paths"
  case widestPath = "widest-path"

  /// What has a value.
  enum Subject: Equatable {
    case nodes
    /// Nodes, the value being the number of a group.
    case groups
    case edges
    case whole
    case paths
  }

  /// What has a value.
  var subject: Subject {
    switch self {
    case .component, .strongComponent, .louvain, .leiden: .groups
    case .edges, .edgeBetweenness, .bridge, .block, .spanningTree, .backbone: .edges
    case .summary: .whole
    case .shortestPath, .allShortestPaths, .kShortestPaths, .widestPath: .paths
    default: .nodes
    }
  }

  /// One sentence on what is measured, and by which definition.
  var summary: String {
    switch self {
    case .degree: "number of neighbours; of those that edges lead to, with --directed"
    case .inDegree: "number of nodes from which edges come"
    case .strength: "sum of the weights of the edges (outward, with --directed)"
    case .inStrength: "sum of the weights of the edges that come in"
    case .closeness:
      "Wasserman–Faust: (r−1)²/((n−1) × sum of distances) for r nodes in reach; to others, "
        + "with --directed"
    case .closenessInComponent: "(r−1)/(sum of distances to the r−1 in reach)"
    case .harmonic: "sum of 1/distance to all others"
    case .eccentricity: "distance to the farthest in reach"
    case .betweenness:
      "shortest paths between others that lead through, raw, each pair once; near ties are ties"
    case .approximateBetweenness:
      "the same from sampled paths, all nodes within --error × n(n−1)/2 with the probability "
        + "--probability"
    case .pagerank: "sums to 1; dangling nodes lead everywhere (or to --restart)"
    case .eigenvector: "Euclidean norm 1"
    case .katz: "attenuation --attenuation, or 1/(1 + largest degree); Euclidean norm 1"
    case .hub: "HITS hubs, summing to 1"
    case .authority: "HITS authorities, summing to 1"
    case .core: "the k of the innermost k-core"
    case .triangles: "triangles that the node is part of"
    case .clustering: "linked pairs of neighbours among all; 0 below two neighbours"
    case .constraint: "Burt’s constraint; undefined without neighbours"
    case .effectiveSize: "Burt’s effective size; undefined without neighbours"
    case .articulation: "1 where the graph falls apart without the node"
    case .distance: "from --from; infinite where out of reach"
    case .randomWalk: "1 where a random walk from --from came by until it met --k nodes"
    case .component: "number of the part that edges join, whatever their direction"
    case .strongComponent: "number of the part within which directed paths lead both ways"
    case .louvain: "number of the community, and the modularity (Louvain)"
    case .leiden: "number of the community, and the modularity (Leiden)"
    case .edges: "the edges themselves, merged and with the sums of their weights"
    case .edgeBetweenness: "shortest paths between any two that use the edge"
    case .bridge: "1 where the graph falls apart without the edge"
    case .block: "number of the biconnected component that the edge belongs to"
    case .spanningTree: "1 for the edges of a maximum spanning tree (forest)"
    case .backbone: "significance under the disparity filter; keep what is below, say, 0.05"
    case .summary: "size, density, components, distances, clustering, assortativity, degrees"
    case .shortestPath: "a shortest path from --from to --to"
    case .allShortestPaths: "all of them, at most --k"
    case .kShortestPaths: "the --k shortest without repeated nodes (Yen)"
    case .widestPath: "the path whose weakest edge is strongest"
    }
  }
}
