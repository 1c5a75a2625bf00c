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
