/// What a scalar means to a tokenizer.
enum ScalarClass {
  case small, capital, digit, space, apostrophe, hyphen, mark, ignored

  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = Self.ascii[Int(scalar)]
    } else {
      self.init(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85:
      self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0x300..<0x370:
      self = .ignored
    case 0x2019, 0x2018, 0x02BC: self = .apostrophe
    case 0x2010, 0x2011: self = .hyphen
    case 0xC0...0xD6, 0xD8...0xDE, 0x178: self = .capital
    case 0xDF...0xF6, 0xF8...0xFF: self = .small
    case 0x152: self = .capital
    case 0x153: self = .small
    case 0xAA, 0xBA, 0xB5: self = .small
    case 0x80..<0xC0, 0xD7, 0xF7, 0x2012..<0x2070, 0x20A0..<0x20D0, 0x2190..<0x2C00: self = .mark
    default:
      guard let value = Unicode.Scalar(scalar) else {
        self = .mark
        return
      }
      let properties = value.properties
      if properties.isUppercase || properties.generalCategory == .titlecaseLetter {
        self = .capital
      } else if properties.isAlphabetic {
        // Letters of scripts without case count as capitals, or no Arabic name could be one.
        self = properties.isLowercase ? .small : .capital
      } else if properties.numericType == .decimal {
        self = .digit
      } else if properties.isWhitespace {
        self = .space
      } else if properties.generalCategory == .nonspacingMark {
        self = .ignored
      } else {
        self = .mark
      }
    }
  }

  private static let ascii: [ScalarClass] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A: .capital
    case 0x61...0x7A: .small
    case 0x30...0x39: .digit
    // Marks of Markdown are no text: a backslash at a line's end, emphasis, a heading.
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x5C, 0x2A, 0x23: .space
    case 0x27: .apostrophe
    case 0x2D: .hyphen
    case 0..<0x20, 0x7F: .ignored
    default: .mark
    }
  }
}
