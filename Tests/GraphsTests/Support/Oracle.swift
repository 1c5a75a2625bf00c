import Foundation
import Graphs
import Testing

/// A value of a JSON file.
enum JSONValue: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  var numbers: [Double] { array.map { $0.number ?? .nan } }
  var integers: [Int] { array.compactMap { $0.number.map { Int($0) } } }
  var string: String? { if case .string(let value) = self { value } else { nil } }
}

/// Reference values of independent libraries, outside the repository.
struct Oracle {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/bench/graph/oracles")
    .standardizedFileURL
  static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "karate.json").path)
  /// The undirected graphs.
  static let names = [
    "karate", "lesmis", "florentine", "davis_women_projection", "news100", "news1k",
  ]

  let json: JSONValue
  let graph: CSRGraph

  static func document(_ name: String) throws -> JSONValue {
    let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
    return try JSONDecoder().decode(JSONValue.self, from: data)
  }

  init(_ name: String) throws {
    json = try Self.document(name)
    let isDirected: Bool
    if case .bool(true) = json["directed"] { isDirected = true } else { isDirected = false }
    var builder = CSRGraphBuilder(
      nodeCount: Int(try #require(json["n"].number)), isDirected: isDirected)
    for edge in json["edges"].array {
      let row = edge.numbers
      try builder.add(Int(row[0]), Int(row[1]), weight: row[2])
    }
    graph = builder.build()
  }
}

/// Expects two lists of numbers to agree to about ten digits.
func expectClose(
  _ actual: [Double], _ expected: [Double], tolerance: Double = 1e-10, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.count == expected.count, comment, sourceLocation: sourceLocation)
  let worst = zip(actual, expected).enumerated().first { _, pair in
    !((pair.0 - pair.1).magnitude <= tolerance * max(1, pair.1.magnitude))
  }
  #expect(
    worst == nil,
    "\(comment?.rawValue ?? "") node \(worst?.offset ?? -1): \(worst.map { "\($0.element)" } ?? "")",
    sourceLocation: sourceLocation)
}
