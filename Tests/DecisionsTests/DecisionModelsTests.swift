import Testing

@testable import Decisions

@Suite struct DecisionModelsTests {
  private var models: DecisionModels {
    var models = DecisionModels()
    models["met"] = .init(
      model: LinearModel(
        bias: -1.25, calibration: Calibration(slope: 0.9, offset: 0.1),
        weights: [(7, 0.5), (4_000_000_000, -1), (12, 0.25)]), threshold: 0.3)
    models["time"] = .init(
      model: LinearModel(bias: 0, calibration: .none, weights: []), threshold: 0.75)
    models.meetings = CalibrationCurve(steps: [.init(from: 0, probability: 0.2)])
    return models
  }

  @Test("reads what it writes")
  func roundTrip() throws {
    let read = try #require(DecisionModels(bytes: models.bytes))
    let met = try #require(read["met"])
    #expect(abs(met.threshold - 0.3) < 1e-6)
    #expect(met.model.bias == -1.25)
    #expect(met.model.calibration == Calibration(slope: 0.9, offset: 0.1))
    #expect(met.model.weight(of: 4_000_000_000) == models["met"]?.model.weight(of: 4_000_000_000))
    #expect(read["time"] != nil)
    #expect(read["place"] == nil)
    #expect(read.meetings == models.meetings)
    #expect(read.bytes == models.bytes)
  }

  @Test("refuses a file that is cut off anywhere, and one of something else")
  func damaged() {
    let bytes = models.bytes
    for length in 0..<bytes.count {
      #expect(DecisionModels(bytes: Array(bytes.prefix(length))) == nil)
    }
    #expect(DecisionModels(bytes: Array("ENTDECI2".utf8) + bytes.dropFirst(8)) == nil)
  }

  @Test("numbers in a damaged file ask for no memory that is not there")
  func boasting() {
    let bytes = Array("ENTDECI1".utf8) + [1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x61]
    #expect(DecisionModels(bytes: bytes) == nil)
  }
}
