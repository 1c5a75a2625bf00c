import Foundation
import Knowledge

@testable import Reading

/// All items of some paths.
func items(_ paths: String...) -> [ReadItem] { Array(ArticleSource(paths: paths)) }

/// The one item that bytes give.
func item(_ bytes: [UInt8], _ format: InputFormat = .text) -> ReadItem {
  RawDocument(id: "a", file: "a.txt", format: format, bytes: bytes).read()
}

/// The one item that a text gives.
func item(_ text: String, _ format: InputFormat) -> ReadItem { item(Array(text.utf8), format) }

/// The parts of an article's text that are in a zone; nil is the main text.
func parts(_ article: Article?, _ zone: Zone?) -> String {
  guard let article else { return "" }
  let bytes = Array(article.text.utf8)
  var result: [UInt8] = []
  var end = 0
  for span in article.zones {
    if zone == nil { result += bytes[end..<span.bytes.lowerBound] }
    if span.zone == zone { result += bytes[span.bytes] + [0x0A] }
    end = span.bytes.upperBound
  }
  if zone == nil { result += bytes[end...] }
  return String(decoding: result, as: UTF8.self)
}
