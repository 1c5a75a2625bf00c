import Graphs

extension Measure {
  /// The number of a group per node.
  static let ofGroups: [Measure] = [
    Measure(
      "component", "number of the part that edges join, whatever their direction",
      .groups { graph, _ in MeasuredValues(graph.undirected().connectedComponents()) }),
    Measure(
      "strong-component", "number of the part within which directed paths lead both ways",
      .groups { graph, _ in MeasuredValues(graph.stronglyConnectedComponents()) }),
    Measure(
      "louvain", "number of the community, and the modularity (Louvain)",
      .groups { graph, parameters in
        let found = graph.louvainCommunities(
          resolution: parameters.resolution, seed: parameters.seed)
        return MeasuredValues(
          found.partition,
          figures: [.init(name: "louvain_modularity", value: found.modularity)])
      }),
    Measure(
      "leiden", "number of the community, and the modularity (Leiden)",
      .groups { graph, parameters in
        let found = graph.leidenCommunities(
          resolution: parameters.resolution, seed: parameters.seed)
        return MeasuredValues(
          found.partition, figures: [.init(name: "leiden_modularity", value: found.modularity)])
      }),
  ]
}

extension MeasuredValues {
  fileprivate init(_ partition: NodePartition, figures: [Figure] = []) {
    self.init(partition.groupOf.map(Double.init), figures: figures)
  }
}
