import Graphs

/// What is asked of a graph, and with which parameters.
struct GraphQuestion {
  /// What is measured.
  var measures: [GraphMeasure] = [.degree]
  /// Whether the weights are lengths already, rather than strengths.
  var weightsAreLengths = false
  /// The probability with which PageRank follows an edge.
  var damping = 0.85
  /// Where PageRank starts anew, by name; everywhere where empty.
  var restart: [String] = []
  /// How much of a walk is left after each step, in Katz centrality; nil for one that always works.
  var attenuation: Double?
  /// Above 1 gives more and smaller communities.
  var resolution = 1.0
  /// Where chance has a part, the same seed gives the same result.
  var seed: UInt64 = 1
  /// The error of approximate betweenness, as a share of all pairs.
  var error = 0.01
  /// The probability that this error is kept to.
  var probability = 0.9
  /// Where paths, distances and walks start.
  var start: String?
  /// Where paths end.
  var end: String?
  /// How many paths, or nodes of a walk.
  var count = 10
  /// How many threads share the work; no result depends on it.
  var threads = 1

  /// The answer for a file.
  ///
  /// - Throws: A ``CommandError`` for names that are not in the graph, and where a measure cannot
  ///   be computed.
  func answer(about file: GraphFile) throws -> GraphAnswer {
    var answer = GraphAnswer()
    for measure in measures {
      do {
        try add(measure, of: file, to: &answer)
      } catch let error as GraphError {
        throw CommandError("\(measure.rawValue) cannot be computed: \(error.description).")
      }
    }
    return answer
  }

  private func add(
    _ measure: GraphMeasure, of file: GraphFile, to answer: inout GraphAnswer
  ) throws {
    switch measure.subject {
    case .nodes: answer.nodes.append((measure, try scores(measure, of: file, &answer)))
    case .groups:
      let groups = groups(measure, of: file.graph, &answer)
      answer.nodes.append((measure, groups.groupOf.map(Double.init)))
    case .edges:
      answer.listsEdges = true
      if let scores = scores(ofEdges: measure, in: file.graph) {
        answer.edges.append((measure, scores))
      }
    case .whole: answer.summary = GraphFigures(file.graph, threads: threads)
    case .paths: answer.paths.append((measure, try paths(measure, in: file)))
    }
  }

  private func length(in graph: CSRGraph) -> EdgeLength {
    graph.isWeighted ? (weightsAreLengths ? .weight : .inverseWeight) : .hops
  }

  private func scores(
    _ measure: GraphMeasure, of file: GraphFile, _ answer: inout GraphAnswer
  ) throws -> [Double] {
    let graph = file.graph
    let length = length(in: graph)
    switch measure {
    case .degree: return graph.degrees().map(Double.init)
    case .inDegree: return graph.reversed().degrees().map(Double.init)
    case .strength: return graph.strengths()
    case .inStrength: return graph.reversed().strengths()
    case .closeness: return graph.closeness(length: length, threads: threads)
    case .closenessInComponent:
      return graph.closeness(length: length, variant: .component, threads: threads)
    case .harmonic: return graph.harmonicCloseness(length: length, threads: threads)
    case .eccentricity:
      return graph.distanceSummary(length: length, threads: threads).eccentricities
    case .betweenness: return graph.betweenness(length: length, threads: threads)
    case .approximateBetweenness:
      guard !graph.isWeighted else {
        throw CommandError(
          "approximate-betweenness counts links as steps; leave out --weighted, or take betweenness."
        )
      }
      let estimate = try graph.approximateBetweenness(
        error: error, probability: probability, seed: seed, threads: threads)
      answer.figures += [
        ("approximate_betweenness_error", estimate.error),
        ("approximate_betweenness_samples", Double(estimate.sampleCount)),
      ]
      return estimate.scores
    case .pagerank:
      var weights: [Double]?
      if !restart.isEmpty {
        weights = [Double](repeating: 0, count: graph.nodeCount)
        for name in restart { weights?[try file.node(named: name).index] += 1 }
      }
      return try graph.pageRank(damping: damping, restart: weights, threads: threads).scores
    case .eigenvector: return try graph.eigenvectorCentrality(usesWeights: true).scores
    case .katz:
      return try graph.katzCentrality(attenuation: attenuation, usesWeights: true).scores
    case .hub: return try graph.hits(usesWeights: true).hubs
    case .authority: return try graph.hits(usesWeights: true).authorities
    case .core: return graph.coreNumbers().map(Double.init)
    case .triangles: return graph.clustering(threads: threads).triangles.map(Double.init)
    case .clustering: return graph.clustering(threads: threads).coefficients
    case .constraint: return graph.constraint()
    case .effectiveSize: return graph.effectiveSize()
    case .articulation:
      var scores = [Double](repeating: 0, count: graph.nodeCount)
      for node in graph.biconnectivity().articulationPoints { scores[node.index] = 1 }
      return scores
    case .distance:
      return graph.shortestDistances(from: try node(start, "--from", in: file), length: length)
    case .randomWalk:
      var scores = [Double](repeating: 0, count: graph.nodeCount)
      let walk = try graph.randomWalkSample(
        size: count, from: node(start, "--from", in: file), seed: seed)
      for node in walk { scores[node.index] = 1 }
      return scores
    default: return []
    }
  }

  private func groups(
    _ measure: GraphMeasure, of graph: CSRGraph, _ answer: inout GraphAnswer
  ) -> NodePartition {
    switch measure {
    case .component: return graph.undirected().connectedComponents()
    case .strongComponent: return graph.stronglyConnectedComponents()
    case .louvain:
      let found = graph.louvainCommunities(resolution: resolution, seed: seed)
      answer.figures.append(("louvain_modularity", found.modularity))
      return found.partition
    default:
      let found = graph.leidenCommunities(resolution: resolution, seed: seed)
      answer.figures.append(("leiden_modularity", found.modularity))
      return found.partition
    }
  }

  /// One value per edge, in the order of the list of edges; nil where only the list is asked for.
  private func scores(ofEdges measure: GraphMeasure, in graph: CSRGraph) -> [Double]? {
    switch measure {
    case .edgeBetweenness: return graph.edgeBetweenness(length: length(in: graph))
    case .backbone: return graph.disparitySignificances()
    case .bridge, .block, .spanningTree: break
    default: return nil
    }
    // These know no directions: an edge has the value of the link that it is part of.
    let links = graph.undirected()
    var scores = [Double](repeating: 0, count: links.edgeCount)
    switch measure {
    case .block: scores = links.biconnectivity().blockOfEdge.map(Double.init)
    case .bridge: for link in links.biconnectivity().bridges { scores[link.index] = 1 }
    default: for link in links.maximumSpanningTree() { scores[link.index] = 1 }
    }
    guard graph.isDirected else { return scores }
    let linkOfArc = links.edgeOfArc()
    return graph.edgeList().map { edge in
      let row = links.arcs(of: edge.source)
      let place = links.targets[row].firstIndex(of: edge.target.rawValue) ?? row.lowerBound
      return scores[linkOfArc[place].index]
    }
  }

  private func paths(_ measure: GraphMeasure, in file: GraphFile) throws -> [GraphPath] {
    let source = try node(start, "--from", in: file)
    let target = try node(end, "--to", in: file)
    let length = length(in: file.graph)
    return switch measure {
    case .allShortestPaths:
      file.graph.allShortestPaths(from: source, to: target, length: length).paths(limit: count)
    case .kShortestPaths:
      file.graph.shortestPaths(from: source, to: target, count: count, length: length)
    case .widestPath: file.graph.widestPath(from: source, to: target).map { [$0] } ?? []
    default: file.graph.shortestPath(from: source, to: target, length: length).map { [$0] } ?? []
    }
  }

  private func node(_ name: String?, _ flag: String, in file: GraphFile) throws -> NodeID {
    guard let name else {
      throw CommandError("it is not said which node; add \(flag) with a name or number.")
    }
    return try file.node(named: name)
  }
}
