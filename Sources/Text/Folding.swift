/// Text without case, accents and typographic variants, for comparing and looking up.
///
/// `É` and `e` are one, `œ` and `oe`, `’` and `'`, `–` and `-`, a no-break space and a space.
/// Folding never depends on a locale. It is idempotent: `folded(folded(x)) == folded(x)`.
public enum Folding {
  /// The folded form of a text.
  ///
  ///     Folding.folded("Abdelatif HAMMOUCHI’s Œuvre")  // "abdelatif hammouchi's oeuvre"
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  public static func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var copy = String(text)
    copy.withUTF8 { source in unsafe append(source.span, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded form of UTF-8 `bytes` to `output`.
  ///
  /// - Complexity: O(n). Scalars outside the Latin blocks take a slower path.
  public static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        output.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      append(scalar: scalar, to: &output)
      index += length
    }
  }

  /// Appends the folded form of one scalar.
  public static func append(scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      output.append(scalar >= 0x41 && scalar <= 0x5A ? UInt8(scalar) | 0x20 : UInt8(scalar))
    case 0xC0..<0x250:
      output.append(contentsOf: latin[Int(scalar - 0xC0)])
    case 0x300..<0x370, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xAD:
      break  // combining marks, joiners, direction marks, soft hyphen
    case 0x1E00..<0x1F00:
      output.append(contentsOf: latinAdditional[Int(scalar - 0x1E00)])
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      output.append(0x20)
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02BB, 0x02B9, 0xB4, 0x2032, 0x60:
      output.append(0x27)
    case 0x2010...0x2015, 0x2212:
      output.append(0x2D)
    default:
      guard let value = Unicode.Scalar(scalar) else { return }
      for lower in value.properties.lowercaseMapping.unicodeScalars {
        // U+212B (Angstrom sign) and the like become letters that fold further.
        if lower != value, lower.value < 0x2000 {
          append(scalar: lower.value, to: &output)
        } else {
          output.append(contentsOf: UTF8.encode(lower).map { Array($0) } ?? [])
        }
      }
    }
  }

  /// A lower-case identifier of `[a-z0-9-]` that works in every export format.
  ///
  /// Letters of other scripts are written as their code point, so that two names never share
  /// a slug merely because neither is Latin. An empty text gives `"x"`.
  ///
  ///     Folding.slug("Ministère de l’Intérieur")  // "ministere-de-l-interieur"
  public static func slug(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    for scalar in folded(text).unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39:
        result.append(UInt8(scalar.value))
      case 0..<0x80:
        if let last = result.last, last != 0x2D { result.append(0x2D) }
      default:
        guard scalar.properties.isAlphabetic else { continue }
        result.append(contentsOf: "u\(String(scalar.value, radix: 16))".utf8)
      }
    }
    while result.last == 0x2D { result.removeLast() }
    return result.isEmpty ? "x" : String(decoding: result, as: UTF8.self)
  }

  private static let latin = unpack(FoldingTable.latin, from: 0xC0)
  private static let latinAdditional = unpack(FoldingTable.latinAdditional, from: 0x1E00)

  private static func unpack(_ table: String, from first: UInt32) -> [[UInt8]] {
    table.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated().map { offset, base in
      if base != "_" { return Array(base.utf8) }
      let scalar = Unicode.Scalar(first + UInt32(offset))
      return scalar.map { Array($0.properties.lowercaseMapping.utf8) } ?? []
    }
  }
}
