import Foundation
import Knowledge
import Testing

@testable import Formats

@Suite struct DiagramMapTests {
  private func graph(_ states: [String?]) throws -> KnowledgeGraph {
    let codes = states.map { $0.flatMap { CountryCode($0) } }
    return KnowledgeGraph(
      people: codes.enumerated().map { index, code in
        .init(
          key: "person.p\(index)", name: "Élu au nom composé \(index)",
          countries: code.map { [$0] } ?? [])
      },
      countries: Set(codes.compactMap { $0 }).sorted().map {
        .init(code: $0, key: "country.\($0)", name: CountryNames.english($0) ?? "")
      },
      meetings: codes.indices.dropFirst().map { index in
        .init(
          key: "meeting.m\(index)", kind: .talks, status: .held,
          participations: [
            .init(person: PersonID(rawValue: 0)), .init(person: PersonID(rawValue: UInt32(index))),
          ])
      })
  }

  private func map(_ states: [String?]) throws -> Diagram {
    Diagram(whoMetWhom: try graph(states), options: .init(isMap: true))
  }

  @Test func `puts everyone into the rectangle of their state`() throws {
    let states = ["FR", "MA", "FR", "DE", "US", "MA", nil, "JP"]
    let diagram = try map(states)
    #expect(
      Set(diagram.regions.map(\.name)) == [
        "France", "Morocco", "Germany", "United States", "Japan",
        "State unknown, or international",
      ])
    for (node, state) in zip(diagram.nodes, states) {
      let point = try #require(node.position)
      let region = try #require(
        diagram.regions.first {
          $0.low.x < point.x && point.x < $0.high.x && $0.low.y < point.y && point.y < $0.high.y
        })
      let name = state.flatMap { CountryCode($0) }.flatMap { CountryNames.english($0) }
      #expect(region.name == name ?? "State unknown, or international")
    }
  }

  @Test func `keeps north above south, and the unknown below`() throws {
    let diagram = try map(["MA", "FR", nil])
    let heights = diagram.nodes.compactMap { $0.position?.y }
    #expect(heights[1] > heights[0] && heights[0] > heights[2])
  }

  @Test func `draws with fixed positions and rectangles behind`() throws {
    let dot = String(decoding: DOTWriter.dot(try map(["MA", "FR"])), as: UTF8.self)
    #expect(dot.contains("layout=\"nop\""))
    #expect(dot.contains("_background=\"c 7 -#F1F5F9 C 7 -#F1F5F9 P 4 "))
    #expect(dot.contains("-Morocco") && dot.components(separatedBy: "pos=\"").count == 3)
  }

  @Test func `is the same map in all themes, and empty for an empty graph`() throws {
    let diagram = try map(["MA", "FR", "ES"])
    for theme in DiagramTheme.allCases {
      let dot = String(
        decoding: DOTWriter.dot(diagram, style: .init(theme: theme)), as: UTF8.self)
      let positions = dot.matches(of: /pos="[^"]*"/).map { String($0.output) }
      #expect(positions.count == 3)
    }
    let empty = Diagram(whoMetWhom: KnowledgeGraph(), options: .init(isMap: true))
    #expect(empty.regions.isEmpty && empty.nodes.isEmpty)
  }
}
