import Testing

@testable import Formats

@Suite struct ExportFormatWritingTests {
  @Test func `writes every format of a graph, each as its golden file`() throws {
    let export = GraphExport(SampleGraph.small())
    for format in ExportFormat.all where format != .records {
      if format.isFolder {
        var folder = MemoryFolder()
        try format.write(export, into: &folder)
        #expect(folder.files.values.allSatisfy { !$0.isEmpty } && folder.files.count > 2)
      } else {
        #expect(try !Written.bytes { try format.write(export, to: &$0) }.isEmpty, "\(format)")
      }
    }
    #expect(
      try Written.bytes { try ExportFormat.gexf.write(export, to: &$0) }
        == Written.bytes { try GEXFWriter.write(Written.network(export.graph), to: &$0) })
    var folder = MemoryFolder()
    try ExportFormat.csv.write(export, into: &folder)
    var same = MemoryFolder()
    try CSVWriter.write(Written.tables(export.graph), to: &same)
    #expect(folder.files == same.files)
  }

  @Test func `writes the whole graph as a network where that is asked for`() throws {
    let graph = SampleGraph.small()
    var options = ExportOptions()
    options.holdsWholeGraph = true
    let export = GraphExport(graph, options: options)
    for format in ExportFormat.all where format.content == .network {
      let document = NetworkDocument(graph: graph)
      #expect(
        try Written.bytes { try format.write(export, to: &$0) }
          == Written.bytes { try format.write(document, to: &$0) }, "\(format)")
    }
  }

  @Test func `writes a network the same with and without its graph`() throws {
    let graph = SampleGraph.small()
    for format in ExportFormat.all where format.content == .network {
      let document = Written.network(graph)
      #expect(
        try Written.bytes { try format.write(GraphExport(graph), to: &$0) }
          == Written.bytes { try format.write(document, to: &$0) }, "\(format)")
    }
  }

  @Test func `refuses what a format is not`() throws {
    let export = GraphExport(SampleGraph.small())
    var bytes: [UInt8] = []
    var folder = MemoryFolder()
    #expect(throws: ExportError.isMadeOfRecords) {
      try ExportFormat.records.write(export, to: &bytes)
    }
    #expect(throws: ExportError.isFolder) { try ExportFormat.csv.write(export, to: &bytes) }
    #expect(throws: ExportError.isFile) { try ExportFormat.dot.write(export, into: &folder) }
    #expect(throws: ExportError.wantsGraph) {
      try ExportFormat.turtle.write(NetworkDocument(), to: &bytes)
    }
    #expect(bytes.isEmpty && folder.files.isEmpty)
  }

  @Test func `lets go of what a file throws`() {
    struct Full: Error {}
    struct FullDisk: ByteSink {
      mutating func write(_ bytes: [UInt8]) throws { throw Full() }
    }
    var sink = FullDisk()
    let export = GraphExport(SampleGraph.small())
    #expect(throws: Full.self) { try ExportFormat.gexf.write(export, to: &sink) }
  }
}
