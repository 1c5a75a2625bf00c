import Graphs

extension Measure {
  /// One value per edge, and the edges themselves.
  static let ofEdges: [Measure] = [
    Measure("edges", "the edges themselves, merged and with the sums of their weights", .edgeList),
    Measure(
      "edge-betweenness", "shortest paths between any two that use the edge",
      .edges { MeasuredValues($0.edgeBetweenness(length: $1.length)) }),
    Measure(
      "bridge", "1 where the graph falls apart without the edge",
      .edges { graph, _ in
        MeasuredValues(of: graph) { links in
          MeasuredValues(
            count: links.edgeCount, ones: links.biconnectivity().bridges.map(\.index))
        }
      }),
    Measure(
      "block", "number of the biconnected component that the edge belongs to",
      .edges { graph, _ in
        MeasuredValues(of: graph) { links in
          MeasuredValues(links.biconnectivity().blockOfEdge.map(Double.init))
        }
      }),
    Measure(
      "spanning-tree", "1 for the edges of a maximum spanning tree (forest)",
      .edges { graph, _ in
        MeasuredValues(of: graph) { links in
          MeasuredValues(count: links.edgeCount, ones: links.maximumSpanningTree().map(\.index))
        }
      }),
    Measure(
      "backbone", "significance under the disparity filter; keep what is below, say, 0.05",
      .edges { graph, _ in MeasuredValues(graph.disparitySignificances()) }),
  ]
}

extension MeasuredValues {
  /// What is measured without directions: an edge has the value of the link that it is part of.
  fileprivate init(of graph: CSRGraph, measuringLinks measure: (CSRGraph) -> MeasuredValues) {
    let links = graph.undirected()
    self = measure(links)
    guard graph.isDirected else { return }
    let ofLinks = values
    let linkOfArc = links.edgeOfArc()
    values = graph.edgeList().map { edge in
      let row = links.arcs(of: edge.source)
      let place = links.targets[row].firstIndex(of: edge.target.rawValue) ?? row.lowerBound
      return ofLinks[linkOfArc[place].index]
    }
  }
}
