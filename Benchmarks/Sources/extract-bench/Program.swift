import EntrevueKit
import Glibc
import Measuring
import Synchronization

/// Measures whole extraction, from the text of an article to its record.
///
///     extract-bench FILE [--threads N] [--seconds S]
///
/// FILE holds articles separated by form feeds; the first line of each is its title. All of them are
/// extracted over and over, as one long run of about S seconds (default 3) after a round that only says
/// how often that is. Prints one JSON line: words (stretches without white space) per CPU second and per
/// second on the wall, peak memory, and the number of people and meetings found as a check.
@main struct Program {
  static func main() async throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> Double? {
      guard let flag = arguments.firstIndex(of: name), flag + 1 < arguments.count else {
        return nil
      }
      defer { arguments.removeSubrange(flag...flag + 1) }
      return Double(arguments[flag + 1])
    }
    let threads = max(1, Int(option("--threads") ?? 1))
    let seconds = option("--seconds") ?? 3
    guard let path = arguments.first, let text = read(path: path) else {
      print("usage: extract-bench FILE [--threads N] [--seconds S]")
      exit(64)
    }
    let articles = articles(of: text)
    let words = articles.reduce(0) {
      $0 + count(wordsOf: $1.text) + count(wordsOf: $1.title ?? "")
    }
    let trial = Instant.now()
    let check = await run(articles, rounds: 1, threads: threads)
    let rounds = max(1, Int((seconds / (Instant.now().wall - trial.wall)).rounded(.up)))
    let start = Instant.now()
    _ = await run(articles, rounds: rounds, threads: threads)
    let end = Instant.now()
    let cpu = (end.cpu - start.cpu) / Double(rounds)
    let wall = (end.wall - start.wall) / Double(rounds)
    print(
      """
      {"threads":\(threads),"articles":\(articles.count),"words":\(words),"rounds":\(rounds),\
      "cpu":\(cpu),"wall":\(wall),"words_per_cpu_second":\(Int(Double(words) / cpu)),\
      "words_per_second":\(Int(Double(words) / wall)),"peak_mb":\(Instant.peakMegabytes()),\
      "people":\(check.people),"meetings":\(check.meetings)}
      """)
  }

  /// Hands out numbers to threads.
  final class Counter: Sendable {
    private let next = Atomic(0)

    func take(_ count: Int) -> Int { next.add(count, ordering: .relaxed).oldValue }
  }

  struct Check: Sendable {
    var people = 0
    var meetings = 0
  }

  /// Extracts all articles so many times, each thread the next batch of 16 whenever it is free, as
  /// `entrevue extract` does.
  static func run(_ articles: [Article], rounds: Int, threads: Int) async -> Check {
    let next = Counter()
    return await withTaskGroup(of: Check.self) { group in
      for _ in 0..<threads {
        group.addTask {
          var check = Check()
          while true {
            let start = next.take(16)
            guard start < rounds * articles.count else { return check }
            for index in start..<min(start + 16, rounds * articles.count) {
              let record = Entrevue.extract(articles[index % articles.count])
              check.people += record.people.count
              check.meetings += record.meetings.count
            }
          }
        }
      }
      var sum = Check()
      for await check in group {
        sum.people += check.people
        sum.meetings += check.meetings
      }
      return sum
    }
  }

  static func articles(of text: [UInt8]) -> [Article] {
    text.split(separator: 0x0C).enumerated().map { index, part in
      let lines = part.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
      return Article(
        id: "a\(index)", title: String(decoding: lines[0], as: UTF8.self),
        text: lines.count > 1 ? String(decoding: lines[1], as: UTF8.self) : "")
    }
  }

  static func count(wordsOf text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  /// The bytes of a file, also of one that does not tell its size.
  static func read(path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
