/// Runs `body` over blocks of 0..<count that do not depend on the number of threads, and adds up
/// what the blocks give in their order: the same sum, to the last digit, for any number of threads.
func blockSum(_ count: Int, threads: Int, _ body: @Sendable (Range<Int>) -> Double) -> Double {
  let size = 8192
  let blocks = (count + size - 1) / size
  guard threads > 1, blocks > 1 else {
    var sum = 0.0
    for block in 0..<blocks { sum += body(block * size..<min((block + 1) * size, count)) }
    return sum
  }
  let parts = Buffer<Double>(repeating: 0, count: blocks)
  concurrently(blocks, threads: threads) { block in
    parts[block] = body(block * size..<min((block + 1) * size, count))
  }
  var sum = 0.0
  for block in 0..<blocks { sum += parts[block] }
  return sum
}
