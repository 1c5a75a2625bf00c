import Tagging

/// Makes copies of documents as careless pages write them.
enum Augmentation {
  /// The document's heading in capitals, and a share of documents wholly in capitals.
  static func variants(of document: AnnotatedDocument, number: Int) -> [AnnotatedDocument] {
    var variants: [AnnotatedDocument] = []
    let end = document.bytes.firstIndex(of: 0x0A) ?? document.bytes.count
    if number % 3 == 0 {
      variants.append(inCapitals(cut(document, to: end)))
    }
    if number % 12 == 1 {
      variants.append(inCapitals(document))
    }
    return variants
  }

  private static func cut(_ document: AnnotatedDocument, to end: Int) -> AnnotatedDocument {
    AnnotatedDocument(
      bytes: Array(document.bytes[..<end]),
      names: document.names.filter { $0.bytes.upperBound <= end })
  }

  /// In capitals; letters whose capital takes another number of bytes stay.
  private static func inCapitals(_ document: AnnotatedDocument) -> AnnotatedDocument {
    var bytes: [UInt8] = []
    for scalar in String(decoding: document.bytes, as: UTF8.self).unicodeScalars {
      let capital = scalar.properties.uppercaseMapping
      let small = String(scalar)
      bytes += capital.utf8.count == small.utf8.count ? Array(capital.utf8) : Array(small.utf8)
    }
    return AnnotatedDocument(bytes: bytes, names: document.names)
  }
}
