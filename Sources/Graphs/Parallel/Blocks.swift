import Dispatch
import Synchronization

/// Runs `body` for each number from 0 up to `count` on several threads, each number once.
///
/// Which thread takes which number is left to chance, so `body` must only write what belongs to
/// its number.
func concurrently(_ count: Int, threads: Int, _ body: @Sendable (Int) -> Void) {
  let workers = min(max(1, threads), count)
  guard workers > 1 else {
    for index in 0..<count { body(index) }
    return
  }
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      body(index)
    }
  }
}

/// The results of `body` for each number from 0 up to `count`, in order, worked out on several
/// threads.
func concurrentMap<Result: Sendable>(
  _ count: Int, threads: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
  concurrently(count, threads: threads) { index in
    let result = body(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap { $0 } }
}

/// Sums of whole numbers over blocks of 0..<count; the same for any number of threads.
func inBlocks(
  of count: Int, blocks: Int, threads: Int,
  _ body: @Sendable (Range<Int>, inout [Int64]) -> Void
) -> [Int64] {
  // Whole numbers add up to the same in any order, so one total per worker is enough.
  let workers = max(1, min(threads, blocks))
  let step = max(1, (count + blocks - 1) / blocks)
  let next = Atomic<Int>(0)
  let parts = concurrentMap(workers, threads: workers) { _ in
    var total = [Int64](repeating: 0, count: count)
    while true {
      let start = next.wrappingAdd(1, ordering: .relaxed).oldValue * step
      guard start < count else { return total }
      body(start..<min(start + step, count), &total)
    }
  }
  guard var sum = parts.first else { return [Int64](repeating: 0, count: count) }
  for part in parts.dropFirst() {
    for index in sum.indices { sum[index] += part[index] }
  }
  return sum
}
