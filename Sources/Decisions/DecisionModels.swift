import Text

/// The models by which a reader decides, by name, as they stand in one file.
///
/// The file: the magic `ENTDECI1`, the number of models, then for each its name, threshold, bias, calibration,
/// step and entries (all keys, then all weights), then the steps of the curve of meetings; all numbers little
/// endian.
public struct DecisionModels: Sendable {
  /// A model and the probability from which its answer is yes.
  public struct Entry: Sendable {
    /// The weights.
    public var model: LinearModel
    /// From which probability the answer is yes.
    public var threshold: Double

    /// Makes an entry.
    public init(model: LinearModel, threshold: Double) {
      self.model = model
      self.threshold = threshold
    }
  }

  private var entries: [String: Entry] = [:]
  /// What makes a probability of how sure a meeting is.
  public var meetings = CalibrationCurve(steps: [])

  /// No models.
  public init() {}

  /// Whether there is no model.
  public var isEmpty: Bool { entries.isEmpty }

  /// The model of a name.
  public subscript(name: String) -> Entry? {
    get { entries[name] }
    set { entries[name] = newValue }
  }

  private static let magic = Array("ENTDECI1".utf8)

  /// The bytes of a file of these models; the same models give the same bytes.
  public var bytes: [UInt8] {
    var output = Self.magic
    append(UInt32(entries.count), to: &output)
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
      append(UInt32(name.utf8.count), to: &output)
      output += Array(name.utf8)
      append(Float(entry.threshold).bitPattern, to: &output)
      append(entry.model.bias.bitPattern, to: &output)
      append(entry.model.calibration.slope.bitPattern, to: &output)
      append(entry.model.calibration.offset.bitPattern, to: &output)
      append(entry.model.step.bitPattern, to: &output)
      let weights = entry.model.entries
      append(UInt32(weights.count), to: &output)
      for weight in weights { append(weight.key, to: &output) }
      output += weights.map { UInt8(bitPattern: $0.weight) }
    }
    append(UInt32(meetings.steps.count), to: &output)
    for step in meetings.steps {
      append(step.from.bitPattern, to: &output)
      append(step.probability.bitPattern, to: &output)
    }
    return output
  }

  private func append(_ number: UInt32, to output: inout [UInt8]) {
    for shift in [0, 8, 16, 24] as [UInt32] {
      output.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Reads a file; nil where it is none, or is cut off.
  ///
  /// - Complexity: O(bytes).
  public init?(bytes: [UInt8]) {
    var reader = Reader(bytes: bytes, at: 0)
    for byte in Self.magic {
      guard reader.byte() == byte else { return nil }
    }
    guard let count = reader.number() else { return nil }
    for _ in 0..<count {
      guard let (name, entry) = reader.entry() else { return nil }
      entries[name] = entry
    }
    guard let steps = reader.number() else { return nil }
    var curve: [CalibrationCurve.Step] = []
    for _ in 0..<steps {
      guard let from = reader.float(), let probability = reader.float() else { return nil }
      curve.append(CalibrationCurve.Step(from: from, probability: probability))
    }
    meetings = CalibrationCurve(steps: curve)
  }

  private struct Reader {
    let bytes: [UInt8]
    var at: Int

    mutating func byte() -> UInt8? {
      guard at < bytes.count else { return nil }
      at += 1
      return bytes[at - 1]
    }

    mutating func number() -> UInt32? {
      guard bytes.count - at >= 4 else { return nil }
      at += 4
      return (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at - 4 + $1]) << UInt32(8 * $1) }
    }

    mutating func float() -> Float? { number().map { Float(bitPattern: $0) } }

    mutating func entry() -> (String, Entry)? {
      guard let length = number(), Int(length) <= bytes.count - at else { return nil }
      let name = String(decoding: (0..<Int(length)).map { bytes[at + $0] }, as: UTF8.self)
      at += Int(length)
      guard let threshold = float(), let bias = float(), let slope = float(), let offset = float(),
        let step = float(), let count = number(), Int(count) <= (bytes.count - at) / 5
      else { return nil }
      var keys: [UInt32] = []
      keys.reserveCapacity(Int(count))
      for _ in 0..<count {
        guard let key = number() else { return nil }
        keys.append(key)
      }
      var weights: [(key: UInt32, weight: Int8)] = []
      weights.reserveCapacity(keys.count)
      for key in keys {
        guard let weight = byte() else { return nil }
        weights.append((key, Int8(bitPattern: weight)))
      }
      let model = LinearModel(
        bias: bias, calibration: Calibration(slope: slope, offset: offset), scale: step,
        entries: weights)
      return (name, Entry(model: model, threshold: Double(threshold)))
    }
  }
}
