import Graphs
import Testing
import Text

@testable import Explorer

@Suite struct RepulsionTreeTests {
  private func slowPush(at point: LayoutPoint, _ points: [LayoutPoint]) -> LayoutPoint {
    points.reduce(into: LayoutPoint()) { sum, other in
      let away = point - other
      sum += away * (1 / (away.squaredLength + 1e-4))
    }
  }

  @Test(arguments: [1, 2, 7, 40, 900]) func `comes close to the sum over all points`(count: Int) {
    var noise = SplitMix64(seed: UInt64(count))
    let points = (0..<count).map { _ in
      LayoutPoint(x: noise.unit() * 30, y: noise.unit() * 20)
    }
    var tree = RepulsionTree()
    tree.build(points)
    let scale = points.map { slowPush(at: $0, points).length }.max() ?? 0
    for point in points {
      let error = tree.push(at: point) - slowPush(at: point, points)
      #expect(error.length <= 0.2 * scale)
    }
  }

  @Test func `bears points in one place, and none`() {
    var tree = RepulsionTree()
    tree.build(Array(repeating: LayoutPoint(x: 3, y: -2), count: 100))
    let push = tree.push(at: LayoutPoint(x: 3, y: -2))
    #expect(push.x.isFinite && push.y.isFinite)
    tree.build([])
    #expect(tree.push(at: LayoutPoint()) == LayoutPoint())
  }
}
