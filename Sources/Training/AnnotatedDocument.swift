import Tagging
import Text

/// A document of a corpus with its names by hand.
struct AnnotatedDocument: Sendable {
  /// A name by hand, in UTF-8 bytes.
  struct Name: Hashable, Sendable {
    var bytes: Range<Int>
    var label: String
  }

  var bytes: [UInt8]
  /// In order of their places.
  var names: [Name]

  init(bytes: [UInt8], names: [Name]) {
    self.bytes = bytes
    self.names = names.sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
  }

  /// The label of every token; a name that begins or ends inside a token takes the whole token.
  func labels(for text: TokenizedText) -> [UInt8] {
    var labels = [UInt8](repeating: TagScheme.outside, count: text.tokens.count)
    var token = 0
    for name in names {
      guard let kind = EntityClass.allCases.first(where: { $0.label == name.label }) else {
        continue
      }
      while token < labels.count, text.tokens[token].bytes.upperBound <= name.bytes.lowerBound {
        token += 1
      }
      var end = token
      while end < labels.count, text.tokens[end].bytes.lowerBound < name.bytes.upperBound {
        end += 1
      }
      for index in token..<end {
        labels[index] = TagScheme.label(kind, at: index - token, of: end - token)
      }
      token = end
    }
    return labels
  }
}
