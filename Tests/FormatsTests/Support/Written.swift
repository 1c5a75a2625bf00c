import Analysis
import Foundation
import FoundationXML
import Knowledge

@testable import Formats

/// Outputs in memory, and plain readers of them.
enum Written {
  /// What a writer writes.
  static func bytes(_ write: (inout [UInt8]) throws -> Void) rethrows -> [UInt8] {
    var sink: [UInt8] = []
    try write(&sink)
    return sink
  }

  /// What a writer writes, as text.
  static func text(_ write: (inout [UInt8]) throws -> Void) rethrows -> String {
    String(decoding: try bytes(write), as: UTF8.self)
  }

  /// The files of a folder one after the other, each with its name before it, for golden files.
  static func joined(_ folder: MemoryFolder) -> [UInt8] {
    folder.files.sorted { $0.key < $1.key }.flatMap { name, bytes in
      Array("=== \(name)\n".utf8) + bytes
    }
  }

  /// The network of people of a graph as a document.
  static func network(
    _ graph: KnowledgeGraph, view: NetworkView = .personPerson, tier: LinkTier = .met
  ) -> NetworkDocument {
    NetworkDocument(Network(graph, view: view, tier: tier), of: graph)
  }

  /// The tables of a graph with its network of people.
  static func tables(_ graph: KnowledgeGraph) -> GraphTables {
    GraphTables(graph, network: Network(graph))
  }

  /// Elements of a name with their attributes; nil where the XML is not well formed.
  static func elements(_ name: String, in xml: [UInt8]) -> [[String: String]]? {
    final class Reader: NSObject, XMLParserDelegate {
      let name: String
      var found: [[String: String]] = []
      init(_ name: String) { self.name = name }
      func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
      ) { if element == name { found.append(attributes) } }
    }
    let reader = Reader(name)
    let parser = XMLParser(data: Data(xml))
    parser.delegate = reader
    return parser.parse() ? reader.found : nil
  }

  /// Rows of CSV by the rules of RFC 4180, read one character at a time.
  static func rows(ofCSV bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          cell.append(0x22)
          index += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(byte)
      }
      index += 1
    }
    return rows
  }
}
