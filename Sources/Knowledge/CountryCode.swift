/// An ISO 3166-1 alpha-2 code, such as `MA`.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let first: UInt8
  private let second: UInt8

  /// A code of two letters, small ones included; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let letters = text.utf8.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
    guard letters.count == 2, letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    first = letters[0]
    second = letters[1]
  }

  /// The two letters.
  public var description: String {
    // Two bytes stand in a string without memory of its own.
    unsafe String(unsafeUninitializedCapacity: 2) { buffer in
      unsafe buffer[0] = first
      unsafe buffer[1] = second
      return 2
    }
  }

  /// Alphabetical order of the codes.
  public static func < (a: CountryCode, b: CountryCode) -> Bool {
    (a.first, a.second) < (b.first, b.second)
  }
}
