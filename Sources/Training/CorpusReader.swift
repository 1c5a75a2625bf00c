import Foundation

/// Reads corpora of names by hand.
enum CorpusReader {
  /// The documents of a file: `.bio` (token TAB label, blank lines between sentences) or `.jsonl`
  /// (an object a line with `text` and `ents`, triples of start, end in code points and label).
  static func read(_ path: String) throws(TrainingError) -> [AnnotatedDocument] {
    let lines = try lines(of: path)
    if path.hasSuffix(".bio") { return readBIO(lines) }
    let decoder = JSONDecoder()
    var documents: [AnnotatedDocument] = []
    for (index, line) in lines.enumerated() where !line.isEmpty {
      guard let decoded = try? decoder.decode(Line.self, from: Data(line.utf8)) else {
        throw TrainingError(
          path: path, line: index + 1,
          "no object with a string \"text\" and \"ents\" as [start, end, label]; "
            + "give WiNER's .jsonl or a .bio file")
      }
      documents.append(decoded.document)
    }
    return documents
  }

  /// The lines of a file.
  static func lines(of path: String) throws(TrainingError) -> [Substring] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw TrainingError("\(path): cannot be read; check the path")
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  private struct Line: Decodable {
    let text: String
    let ents: [Span]

    var document: AnnotatedDocument {
      let bytes = Array(text.utf8)
      var offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
      offsets.append(bytes.count)
      let names = ents.compactMap { span -> AnnotatedDocument.Name? in
        guard span.start >= 0, span.start < span.end, span.end < offsets.count else { return nil }
        return .init(bytes: offsets[span.start]..<offsets[span.end], label: span.label)
      }
      return AnnotatedDocument(bytes: bytes, names: names)
    }
  }

  private struct Span: Decodable {
    let start: Int
    let end: Int
    let label: String

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      start = try container.decode(Int.self)
      end = try container.decode(Int.self)
      label = try container.decode(String.self)
    }
  }

  /// Each sentence becomes a document, its tokens joined as French is written.
  private static func readBIO(_ lines: [Substring]) -> [AnnotatedDocument] {
    var documents: [AnnotatedDocument] = []
    var bytes: [UInt8] = []
    var names: [AnnotatedDocument.Name] = []
    for line in lines + [""] {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2 else {
        if !bytes.isEmpty { documents.append(AnnotatedDocument(bytes: bytes, names: names)) }
        bytes = []
        names = []
        continue
      }
      let label = fields[fields.count - 1]
      let isElided = bytes.last == 0x27 || bytes.suffix(3) == [0xE2, 0x80, 0x99]
      if !bytes.isEmpty, !isElided { bytes.append(0x20) }
      let start = bytes.count
      bytes += Array(fields[0].utf8)
      if label.hasPrefix("B-") {
        names.append(.init(bytes: start..<bytes.count, label: String(label.dropFirst(2))))
      } else if label.hasPrefix("I-"), let last = names.indices.last {
        names[last].bytes = names[last].bytes.lowerBound..<bytes.count
      }
    }
    return documents
  }
}
