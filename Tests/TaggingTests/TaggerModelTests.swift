import Models
import Testing
import Text

@testable import Tagging

struct TaggerModelTests {
  @Test func `bytes that are no model are refused`() {
    #expect(TaggerModel(memory: ModelMemory(copying: [])) == nil)
    #expect(TaggerModel(memory: ModelMemory(copying: [1, 2, 3])) == nil)
    #expect(
      TaggerModel(memory: ModelMemory(copying: [UInt8](repeating: 0xFF, count: 4_096))) == nil)
  }

  @Test func `a model cut short or with tables beyond its end is refused`() {
    let bytes = EmbeddedModels.nameTagger.model.memory.bytes
    #expect(TaggerModel(memory: ModelMemory(copying: bytes)) != nil)
    #expect(TaggerModel(memory: ModelMemory(copying: Array(bytes.dropLast(64)))) == nil)
    for field in TaggerModel.Field.allCases where field != .scale && field != .wordScoreCount {
      var damaged = bytes
      for byte in 0..<4 { damaged[field.rawValue * 4 + byte] = 0xFE }
      #expect(TaggerModel(memory: ModelMemory(copying: damaged)) == nil, "\(field)")
    }
  }
}
