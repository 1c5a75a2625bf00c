import Foundation
import Knowledge
import Testing

@testable import Formats

/// Writes outputs into a folder, for checks by programs that are not ours (rdflib, networkx).
///
///     ENTREVUE_SAMPLES=/tmp/samples swift test --filter SamplesForOtherPrograms
@Suite struct SamplesForOtherPrograms {
  static var folder: String? { ProcessInfo.processInfo.environment["ENTREVUE_SAMPLES"] }

  static func save(_ name: String, _ write: (inout [UInt8]) throws -> Void) throws {
    var bytes: [UInt8] = []
    try write(&bytes)
    let folder = URL(filePath: folder ?? ".")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appending(path: name))
  }

  @Test(.enabled(if: folder != nil && SharedFiles.isThere, "ENTREVUE_SAMPLES is not set"))
  func `writes every format`() throws {
    var graphs = (0..<30).map { ("hostile-\($0)", SampleGraph.hostile(seed: UInt64($0))) }
    graphs.append(("sample", SampleGraph.small()))
    for (name, file) in [("seeds", SharedFiles.seeds), ("dev", SharedFiles.dev)] {
      let records = RecordReader.read(try SharedFiles.bytes(file), file: name).records
      try Self.save("\(name).jsonl") { try RecordWriter.write(records, to: &$0) }
      graphs.append((name, NaiveGraph.graph(of: records)))
    }
    for (name, graph) in graphs {
      try Self.save("\(name).jsonld") { try JSONLDWriter().write(graph, to: &$0) }
      try Self.save("\(name).json") {
        try NodeLinkWriter.write(NetworkDocument(graph: graph), to: &$0)
      }
    }
  }
}
