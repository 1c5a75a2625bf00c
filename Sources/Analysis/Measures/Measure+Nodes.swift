import Graphs

extension Measure {
  /// One value per node.
  static let ofNodes: [Measure] = degrees + distances + spectral + structure + walks

  private static let degrees: [Measure] = [
    Measure(
      "degree", "number of neighbours; of those that edges lead to, with --directed",
      .nodes(ranking: RankingTerms(place: 1, summary: "how many others the node is linked with")) {
        graph, _ in MeasuredValues(graph.degrees())
      }),
    Measure(
      "in-degree", "number of nodes from which edges come",
      .nodes(ranking: nil) { graph, _ in MeasuredValues(graph.reversed().degrees()) }),
    Measure(
      "strength", "sum of the weights of the edges (outward, with --directed)",
      .nodes(ranking: RankingTerms(place: 2, summary: "the sum of the weights of its links")) {
        graph, _ in
        MeasuredValues(graph.strengths())
      }),
    Measure(
      "in-strength", "sum of the weights of the edges that come in",
      .nodes(ranking: nil) { graph, _ in MeasuredValues(graph.reversed().strengths()) }),
  ]

  private static let distances: [Measure] = [
    Measure(
      "closeness",
      "Wasserman–Faust: (r−1)²/((n−1) × sum of distances) for r nodes in reach; to others, "
        + "with --directed",
      .nodes(
        ranking: RankingTerms(
          place: 6, summary: "how near it is to all others on average (Wasserman–Faust)",
          isOfferedWeighted: true)
      ) { MeasuredValues($0.closeness(length: $1.length, threads: $1.threads)) }),
    Measure(
      "closeness-in-component", "(r−1)/(sum of distances to the r−1 in reach)",
      .nodes(
        ranking: RankingTerms(
          place: 7, summary: "how near it is to those whom it reaches at all, on average")
      ) {
        MeasuredValues($0.closeness(length: $1.length, variant: .component, threads: $1.threads))
      }),
    Measure(
      "harmonic", "sum of 1/distance to all others",
      .nodes(
        ranking: RankingTerms(
          place: 8, summary: "the sum of the inverse distances to all others",
          isOfferedWeighted: true)
      ) { MeasuredValues($0.harmonicCloseness(length: $1.length, threads: $1.threads)) }),
    Measure(
      "eccentricity", "distance to the farthest in reach",
      .nodes(
        ranking: RankingTerms(
          place: 15, summary: "how many links away the farthest node is that it reaches")
      ) {
        MeasuredValues(
          $0.distanceSummary(length: $1.length, threads: $1.threads).eccentricities)
      }),
    Measure(
      "betweenness",
      "shortest paths between others that lead through, raw, each pair once; near ties are ties",
      .nodes(
        ranking: RankingTerms(
          place: 4,
          summary: "how many shortest paths between others lead through it (raw, each pair once)",
          isOfferedWeighted: true)
      ) { MeasuredValues($0.betweenness(length: $1.length, threads: $1.threads)) }),
    Measure(
      "approximate-betweenness",
      "the same from sampled paths, all nodes within --error × n(n−1)/2 with the probability "
        + "--probability", countsSteps: true,
      .nodes(
        ranking: RankingTerms(
          place: 5,
          summary:
            "as betweenness, from a sample: within 1 % of all pairs with a probability of 0.9")
      ) { graph, parameters throws(GraphError) in
        let estimate = try graph.approximateBetweenness(
          error: parameters.error, probability: parameters.probability, seed: parameters.seed,
          threads: parameters.threads)
        return MeasuredValues(
          estimate.scores,
          figures: [
            .init(name: "approximate_betweenness_error", value: estimate.error),
            .init(
              name: "approximate_betweenness_samples", value: Double(estimate.sampleCount)),
          ])
      }),
  ]

  private static let spectral: [Measure] = [
    Measure(
      "pagerank", "sums to 1; dangling nodes lead everywhere (or to --restart)",
      .nodes(
        ranking: RankingTerms(
          place: 3,
          summary:
            "how often a random walk along the links comes by (damping 0.85, weights as probabilities)"
        )
      ) { graph, parameters throws(GraphError) in
        MeasuredValues(
          try graph.pageRank(
            damping: parameters.damping, restart: parameters.restart, threads: parameters.threads
          ).scores)
      }),
    Measure(
      "eigenvector", "Euclidean norm 1",
      .nodes(
        ranking: RankingTerms(
          place: 9, summary: "its links with those who have high scores themselves")
      ) { graph, _ throws(GraphError) in
        MeasuredValues(try graph.eigenvectorCentrality(usesWeights: true).scores)
      }),
    Measure(
      "katz", "attenuation --attenuation, or 1/(1 + largest degree); Euclidean norm 1",
      .nodes(
        ranking: RankingTerms(
          place: 11, summary: "how many chains of links lead to it, long ones counting less")
      ) { graph, parameters throws(GraphError) in
        MeasuredValues(
          try graph.katzCentrality(attenuation: parameters.attenuation, usesWeights: true).scores)
      }),
    Measure(
      "hub", "HITS hubs, summing to 1",
      .nodes(ranking: nil) { graph, _ throws(GraphError) in
        MeasuredValues(try graph.hits(usesWeights: true).hubs)
      }),
    // Links of a network have no direction, so that authorities are hubs as well.
    Measure(
      "authority", "HITS authorities, summing to 1",
      .nodes(
        ranking: RankingTerms(
          place: 10, name: "hits",
          summary:
            "its weighted links with those who have high scores themselves, summing to 1 (HITS)")
      ) { graph, _ throws(GraphError) in
        MeasuredValues(try graph.hits(usesWeights: true).authorities)
      }),
  ]

  private static let structure: [Measure] = [
    Measure(
      "core", "the k of the innermost k-core",
      .nodes(
        ranking: RankingTerms(
          place: 12,
          summary: "the k of the innermost k-core it is in: a group where each has k links within")
      ) { graph, _ in MeasuredValues(graph.coreNumbers()) }),
    Measure(
      "triangles", "triangles that the node is part of",
      .nodes(ranking: RankingTerms(place: 14, summary: "the number of triangles it is part of")) {
        MeasuredValues($0.clustering(threads: $1.threads).triangles)
      }),
    Measure(
      "clustering", "linked pairs of neighbours among all; 0 below two neighbours",
      .nodes(
        ranking: RankingTerms(
          place: 13, summary: "the share of pairs of its neighbours that are linked with each other"
        )
      ) { MeasuredValues($0.clustering(threads: $1.threads).coefficients) }),
    Measure(
      "constraint", "Burt’s constraint; undefined without neighbours",
      .nodes(ranking: nil) { graph, _ in MeasuredValues(graph.constraint()) }),
    Measure(
      "effective-size", "Burt’s effective size; undefined without neighbours",
      .nodes(
        ranking: RankingTerms(
          place: 16, summary: "its number of neighbours less what is redundant in them (Burt)")
      ) { graph, _ in MeasuredValues(graph.effectiveSize()) }),
    // The constraint turned round, so that brokers come first.
    Measure(
      "openness", nil,
      .nodes(
        ranking: RankingTerms(
          place: 17,
          summary: "1 − Burt’s constraint: high for brokers between others who are not linked")
      ) { graph, _ in MeasuredValues(graph.constraint().map { 1 - $0 }) }),
    Measure(
      "articulation", "1 where the graph falls apart without the node",
      .nodes(ranking: nil) { graph, _ in
        MeasuredValues(
          count: graph.nodeCount, ones: graph.biconnectivity().articulationPoints.map(\.index))
      }),
  ]

  private static let walks: [Measure] = [
    Measure(
      "distance", "from --from; infinite where out of reach",
      .nodesFrom { graph, start, parameters in
        MeasuredValues(graph.shortestDistances(from: start, length: parameters.length))
      }),
    Measure(
      "random-walk", "1 where a random walk from --from came by until it met --k nodes",
      .nodesFrom { graph, start, parameters throws(GraphError) in
        let walk = try graph.randomWalkSample(
          size: parameters.count, from: start, seed: parameters.seed)
        return MeasuredValues(count: graph.nodeCount, ones: walk.map(\.index))
      }),
  ]
}
