import Analysis
import Knowledge
import Testing

@testable import Formats

@Suite struct GraphNetworksTests {
  @Test func `projects each network once, however many formats show it`() throws {
    let export = GraphExport(SampleGraph.small())
    for format in ExportFormat.all where format != .records {
      var (bytes, folder): ([UInt8], MemoryFolder) = ([], MemoryFolder())
      if format.isFolder {
        try format.write(export, into: &folder)
      } else {
        try format.write(export, to: &bytes)
      }
    }
    #expect(export.networks.projected.count == 1)
  }

  @Test func `tells views, tiers, weightings and filters apart`() {
    let networks = GraphNetworks(SampleGraph.small())
    for _ in 0..<2 {
      #expect(networks.network() == Network(networks.graph))
      #expect(
        networks.network(view: .countryCountry)
          == Network(networks.graph, view: .countryCountry))
      #expect(networks.network(tier: .coPresent) == Network(networks.graph, tier: .coPresent))
      #expect(networks.network(weighting: .newman).weighting == .newman)
      let filter = MeetingFilter(statuses: [.planned])
      #expect(networks.network(filter: filter) == Network(networks.graph, filter: filter))
    }
    #expect(networks.projected.count == 5)
  }
}
