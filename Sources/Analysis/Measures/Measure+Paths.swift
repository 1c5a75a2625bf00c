import Graphs

extension Measure {
  /// The figures of the whole graph.
  static let ofTheWhole: [Measure] = [
    Measure(
      "summary", "size, density, components, distances, clustering, assortativity, degrees",
      .summary)
  ]

  /// Paths from one node to another.
  static let ofPaths: [Measure] = [
    Measure(
      "shortest-path", "a shortest path from --from to --to",
      .paths { graph, start, end, parameters in
        graph.shortestPath(from: start, to: end, length: parameters.length).map { [$0] } ?? []
      }),
    Measure(
      "all-shortest-paths", "all of them, at most --k",
      .paths { graph, start, end, parameters in
        graph.allShortestPaths(from: start, to: end, length: parameters.length)
          .paths(limit: parameters.count)
      }),
    Measure(
      "k-shortest-paths", "the --k shortest without repeated nodes (Yen)",
      .paths { graph, start, end, parameters in
        graph.shortestPaths(
          from: start, to: end, count: parameters.count, length: parameters.length)
      }),
    Measure(
      "widest-path", "the path whose weakest edge is strongest",
      .paths { graph, start, end, _ in
        graph.widestPath(from: start, to: end).map { [$0] } ?? []
      }),
  ]
}
