import TestSupport
import Testing

@testable import Text

@Suite struct TextChunkTests {
  private func written(_ write: (inout TextChunk) -> Void) -> String {
    var chunk = TextChunk()
    write(&chunk)
    return String(decoding: chunk.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    0, 7, 10, 99, 100, -1, -100, 1_234_567_890, Int.max, Int.min, 5, 101, 999, 1000, 1005, 10_000,
    99_999,
  ])
  func `writes whole numbers in decimal`(number: Int) {
    #expect(written { $0.append(number) } == String(number))
  }

  @Test(arguments: [
    (1.0, "1"), (0.5, "0.5"), (-2.0, "-2"), (1e300, "1e+300"), (0.1 + 0.2, "0.30000000000000004"),
    (-0x1p63, "-9.223372036854776e+18"),
  ])
  func `writes numbers in the fewest digits that give them back`(number: Double, text: String) {
    #expect(written { $0.append(number) } == text)
    #expect(Double(text) == number)
  }

  @Test(arguments: [
    (0.93, "0.93"), (0.9, "0.9"), (1.0, "1"), (0, "0"), (-0.05, "-0.05"), (12.345, "12.35"),
    (-0.001, "0"), (.infinity, "0"), (.nan, "0"), (1e300, "0"),
    (-0x1p63 / 100, "-92233720368547758.08"),
  ])
  func `rounds to hundredths`(number: Double, text: String) {
    #expect(written { $0.append(hundredths: number) } == text)
  }

  @Test func `decimals are those of the standard library, with two digits or more`() {
    var numbers = SplitMix64(seed: 4)
    for _ in 0..<5_000 {
      let digits = Double(Int.random(in: -5_000_000...5_000_000, using: &numbers))
      let number = digits / numbers.pick([10, 100, 1000, 3, 1e5], else: 7)
      let written = written { $0.append(number) }
      let description = number.description
      #expect(
        written == (description.hasSuffix(".0") ? String(description.dropLast(2)) : description))
    }
  }

  @Test func `grows beyond its capacity`() {
    var chunk = TextChunk(capacity: 0)
    var expected: [UInt8] = []
    for number in 0..<2_000 {
      chunk.append(number)
      chunk.append(byte: 0x20)
      chunk.append("é")
      chunk.append(text: String(repeating: "x", count: number % 300))
      expected += Array("\(number) é\(String(repeating: "x", count: number % 300))".utf8)
    }
    #expect(chunk.bytes == expected && chunk.count == expected.count)
  }

  @Test(arguments: [
    ("", ""), ("ab", "ab"), ("#", "__"), ("a#b##c", "a__b____c"), ("##", "____"), ("a!b", "a!b"),
  ])
  func `copies what stands between replaced bytes`(text: String, result: String) {
    let found = written { chunk in
      chunk.append(text) {
        $0.equal(to: 0x23) | $0.equal(to: 0x21)
      } replace: { source, index, chunk in
        guard source[index] == 0x23 else { return 0 }
        chunk.append("__")
        return 1
      }
    }
    #expect(found == result)
  }

  @Test func `hands over whole chunks and keeps the rest`() {
    var chunk = TextChunk()
    var sink: [UInt8] = []
    chunk.append("abc")
    chunk.flush(atLeast: 4) { sink += $0 }
    #expect(sink.isEmpty)
    chunk.append("d")
    chunk.flush(atLeast: 4) { sink += $0 }
    #expect(sink == Array("abcd".utf8) && chunk.bytes.isEmpty)
  }
}
