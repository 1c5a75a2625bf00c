import Glibc
import Graphs
import Measuring

/// Measures the algorithms of Graphs on an edge list.
///
///     graph-bench FILE.tsv ALGORITHM[+ALGORITHM…] [SOURCE [PAIRS…]] [--threads N]
///
/// Prints LOADED, then one JSON line per algorithm: wall and CPU seconds of the algorithm alone
/// (median of 3 runs, of 15 below 50 ms, one run above 3 s), and figures to check the result by.
/// With more threads `busiest` is the most CPU seconds that one thread spent, which is what the
/// wall would show on a machine with nothing else to do, but for waiting.
@main struct Program {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var threads = 1
    if let flag = arguments.firstIndex(of: "--threads"), flag + 1 < arguments.count {
      threads = Int(arguments[flag + 1]) ?? 1
      arguments.removeSubrange(flag...flag + 1)
    }
    guard arguments.count >= 2 else {
      print("usage: graph-bench FILE.tsv ALGORITHM[+ALGORITHM…] [SOURCE [PAIRS…]] [--threads N]")
      exit(64)
    }
    let numbers = arguments.dropFirst(2).compactMap { Int($0) }
    let start = Instant.now()
    let graph = try readGraph(arguments[0])
    let loaded = Instant.now()
    print("LOADED")
    let pairs = stride(from: 1, to: numbers.count - 1, by: 2).map {
      (NodeID(numbers[$0]), NodeID(numbers[$0 + 1]))
    }
    let cases = Cases(
      file: arguments[0], graph: graph, source: NodeID(numbers.first ?? 0), pairs: pairs,
      threads: threads)
    for name in arguments[1].split(separator: "+").map(String.init) {
      guard let algorithm = cases.table[name] else {
        print("{\"algo\":\"\(name)\",\"error\":\"not available\"}")
        continue
      }
      var walls: [Double] = []
      var cpus: [Double] = []
      var busiest: [Double] = []
      var check = ""
      repeat {
        let before = Instant.now()
        let describe = try algorithm()
        let after = Instant.now()
        check = describe()
        walls.append(after.wall - before.wall)
        cpus.append(after.cpu - before.cpu)
        // The thread that asks has its share of the work, and waits for the others meanwhile.
        let own = after.threadCPU - before.threadCPU
        busiest.append(max(own, (after.cpu - before.cpu - own) / Double(max(1, threads - 1))))
      } while cpus.reduce(0, +) < 3 && walls.count < ((cpus.min() ?? 0) > 0.05 ? 3 : 15)
      print(
        """
        {"algo":"\(name)","wall":\(walls.sorted()[walls.count / 2]),\
        "cpu":\(cpus.sorted()[cpus.count / 2]),"reps":\(cpus.count),\
        "busiest":\(busiest.sorted()[busiest.count / 2]),\
        "load_s":\(loaded.wall - start.wall),"load_cpu":\(loaded.cpu - start.cpu),\
        "peak_mb":\(Instant.peakMegabytes()),\(check)}
        """)
    }
  }

  /// Reads a graph as a program would: in pieces, so that the file is never in memory as a whole.
  static func readGraph(_ path: String) throws -> CSRGraph {
    guard let file = fopen(path, "rb") else { throw POSIXError(path: path) }
    defer { fclose(file) }
    setvbuf(file, nil, _IONBF, 0)
    var reader = EdgeListReader()
    var piece = [UInt8](repeating: 0, count: 1 << 19)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count < piece.count { piece.removeLast(piece.count - count) }
      guard count > 0 else { return try reader.graph() }
      try reader.append(piece)
    }
  }

  /// Reads lines of meeting, day and person.
  static func readMemberships(_ path: String, memberCount: Int) throws -> Memberships {
    let bytes = try read(path)
    var groups: [UInt32] = []
    var members: [UInt32] = []
    var number: UInt32 = 0
    var field = 0
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        if byte >= 0x30 {
          number = number &* 10 &+ UInt32(byte &- 0x30)
          continue
        }
        if field == 0 { groups.append(number) }
        if field == 2 { members.append(number) }
        field = byte == 0x0A ? 0 : field + 1
        number = 0
      }
    }
    return try Memberships(groups: groups, members: members, memberCount: memberCount)
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw POSIXError(path: path) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }
}

struct POSIXError: Error { let path: String }
