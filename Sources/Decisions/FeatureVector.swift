/// What is known of one candidate: a set of binary features, each a hash of a template and a value.
///
/// Order and repeats carry no meaning. Hashes have 32 bits: with some ten thousand features of a model two of
/// them seldom meet, and where they do they share a weight.
public struct FeatureVector: Sendable, Equatable {
  /// Where a feature comes from, for explanations.
  public struct Origin: Sendable, Equatable {
    /// The template, as the caller numbers them.
    public var template: UInt16
    /// The token whose text is the value; negative where there is none.
    public var token: Int32
  }

  /// The hashes of the features.
  public private(set) var keys: [UInt32] = []
  /// Where each comes from, in the order of ``keys``; empty unless asked for.
  public private(set) var origins: [Origin] = []
  private let notesOrigins: Bool

  /// An empty vector.
  ///
  /// - Parameter notesOrigins: Whether it is kept where each feature comes from.
  public init(notesOrigins: Bool = false) {
    self.notesOrigins = notesOrigins
    keys.reserveCapacity(64)
  }

  /// Adds a feature.
  ///
  /// - Parameters:
  ///   - template: What is said of the candidate.
  ///   - value: The value that the template has here.
  ///   - token: The token that the value stands for, if any.
  @inlinable
  public mutating func add(_ template: UInt16, _ value: UInt64, token: Int = -1) {
    append(Self.key(template, value), Origin(template, Int32(clamping: token)))
  }

  /// Adds the features of another vector.
  public mutating func add(_ other: FeatureVector) {
    keys += other.keys
    if notesOrigins { origins += other.origins }
  }

  @usableFromInline
  mutating func append(_ key: UInt32, _ origin: Origin) {
    keys.append(key)
    if notesOrigins { origins.append(origin) }
  }

  /// The hash of a template and a value: 64 bits are mixed (the finaliser of MurmurHash3) and folded to 32.
  @inlinable
  public static func key(_ template: UInt16, _ value: UInt64) -> UInt32 {
    var mixed = value ^ (UInt64(template) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    mixed = mixed &* 0xC4CE_B9FE_1A85_EC53
    mixed ^= mixed >> 33
    return UInt32(truncatingIfNeeded: mixed)
  }

  /// One value of two, for features that join two.
  @inlinable
  public static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93 ^ (first >> 29)
  }
}

extension FeatureVector.Origin {
  @usableFromInline
  init(_ template: UInt16, _ token: Int32) {
    self.template = template
    self.token = token
  }
}
