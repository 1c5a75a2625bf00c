/// Marks the tokens that stand between quotation marks.
enum QuotationMarker {
  /// Marks what French, English and straight marks enclose.
  ///
  /// A quotation that is not closed ends with its paragraph.
  static func mark(_ tokens: inout [Token], in bytes: [UInt8]) {
    var depth = 0
    var straight = false
    for index in tokens.indices {
      if tokens[index].flags.contains(.afterBlankLine) {
        depth = 0
        straight = false
      }
      guard tokens[index].kind == .punctuation else {
        if depth > 0 || straight { tokens[index].flags.insert(.quoted) }
        continue
      }
      let scalar = UTF8Scalars.decode(bytes.span, at: Int(tokens[index].start)).scalar
      switch scalar {
      case 0xAB, 0x201C: depth += 1
      case 0xBB, 0x201D: depth = max(0, depth - 1)
      case 0x22: straight.toggle()
      default: if depth > 0 || straight { tokens[index].flags.insert(.quoted) }
      }
    }
  }
}
