import Glibc

/// Seconds on the wall, of the processor, and of the thread that asks.
struct Instant {
  let wall: Double
  let cpu: Double
  let threadCPU: Double

  static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    var cpu = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu)
    var thread = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &thread)
    return Instant(
      wall: Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9,
      cpu: Double(cpu.tv_sec) + Double(cpu.tv_nsec) * 1e-9,
      threadCPU: Double(thread.tv_sec) + Double(thread.tv_nsec) * 1e-9)
  }

  /// The largest amount of memory that the process has had, in megabytes.
  static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
