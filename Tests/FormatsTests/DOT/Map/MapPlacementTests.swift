import Testing

@testable import Formats

@Suite struct MapPlacementTests {
  private func box(_ x: Double, _ y: Double, cells: Int = 1) -> MapBox {
    MapBox(
      name: "Pays", anchor: .init(x: x, y: y),
      cells: (0..<cells).map { .init(node: $0, width: 80, height: 40, diameter: 20) })
  }

  private func overlaps(_ boxes: [MapBox]) -> Bool {
    boxes.indices.contains { first in
      boxes.indices.dropFirst(first + 1).contains { second in
        let overlap = boxes[first].overlap(with: boxes[second], margin: 0)
        return overlap.x > 0 && overlap.y > 0
      }
    }
  }

  @Test func `leaves none and one as they are`() {
    #expect(MapPlacement.placed([]).isEmpty)
    #expect(MapPlacement.placed([box(2, 46)])[0].center == .init(x: 2, y: 46))
  }

  @Test func `keeps neighbours apart and in their directions`() {
    // Morocco, Spain, France, Algeria, by degrees.
    let boxes = MapPlacement.placed([
      box(-6, 32, cells: 9), box(-4, 40, cells: 3), box(2, 46, cells: 12), box(3, 28),
    ])
    #expect(!overlaps(boxes))
    #expect(boxes[0].center.y < boxes[1].center.y && boxes[1].center.y < boxes[2].center.y)
    #expect(boxes[0].center.x < boxes[3].center.x)
  }

  @Test func `covers nobody with random countries, not even at one place`() {
    for seed in 0..<40 {
      let boxes = MapPlacement.placed(
        (0..<25).map { index in
          box(
            Double((index * 37 + seed * 11) % 50), Double((index * 17 + seed * 7) % 30),
            cells: 1 + (index * seed) % 14)
        })
      #expect(!overlaps(boxes), "seed \(seed)")
    }
    #expect(!overlaps(MapPlacement.placed(Array(repeating: box(2, 46, cells: 3), count: 8))))
  }

  @Test func `narrows the oceans`() {
    let boxes = MapPlacement.placed([box(-98, 39), box(2, 46), box(138, 36)])
    let (first, second) = (boxes[0].region, boxes[1].region)
    #expect(second.low.x - first.high.x <= 45)
    #expect(boxes[1].center.x < boxes[2].center.x)
  }
}

@Suite struct MapBoxTests {
  @Test func `has room for every node and its name`() {
    for count in 0..<30 {
      let cells = (0..<count).map {
        MapBox.Cell(
          node: $0, width: Double(30 + $0 * 13 % 90), height: Double(30 + $0 * 7 % 40),
          diameter: Double(14 + $0 % 3 * 10))
      }
      let box = MapBox(name: "Royaume-Uni", anchor: .init(x: 5, y: 5), cells: cells)
      let region = box.region
      var rectangles: [(low: Diagram.Point, high: Diagram.Point)] = []
      for (node, point) in box.points {
        let cell = cells[node]
        let low = Diagram.Point(
          x: point.x - cell.width / 2, y: point.y - (cell.height - cell.diameter / 2))
        let high = Diagram.Point(x: point.x + cell.width / 2, y: point.y + cell.diameter / 2)
        #expect(low.x >= region.low.x && low.y >= region.low.y, "\(count): \(node)")
        #expect(high.x <= region.high.x && high.y <= region.high.y - 13, "\(count): \(node)")
        for other in rectangles {
          #expect(
            low.x >= other.high.x || high.x <= other.low.x || low.y >= other.high.y
              || high.y <= other.low.y, "\(count): \(node)")
        }
        rectangles.append((low, high))
      }
      #expect(rectangles.count == count)
    }
  }
}
