import Glibc

/// Working memory of an algorithm: an array without bounds checks in release builds, freed when
/// its owner goes.
///
/// Inner loops spend up to half their time on bounds checks and on the checks of exclusive access
/// that arrays bring. Here every index comes from a graph, whose invariants were established when
/// it was built; debug builds check each access. Large buffers ask for huge pages, which halve the
/// time of random access from about 32 MB upwards.
///
/// `@unchecked Sendable`: those who share a buffer between threads write to different elements, or
/// only read.
@safe
struct Buffer<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  private var base: UnsafeMutablePointer<Element>
  private(set) var count: Int
  /// Whether the memory is to be freed, or belongs to someone else.
  private let isOwner: Bool

  /// A buffer of equal elements.
  init(repeating value: Element, count: Int) {
    unsafe base = Self.allocate(count)
    self.count = count
    isOwner = true
    unsafe base.initialize(repeating: value, count: count)
  }

  /// A buffer whose elements must be set before they are read.
  init(unset count: Int) {
    unsafe base = Self.allocate(count)
    self.count = count
    isOwner = true
  }

  /// Someone else's memory, which must outlive the buffer.
  fileprivate init(borrowing memory: UnsafeMutableBufferPointer<Element>) {
    // What is empty may have no address; any will do, as none of it is touched.
    unsafe base = memory.baseAddress ?? UnsafeMutablePointer(bitPattern: 64).unsafelyUnwrapped
    count = memory.count
    isOwner = false
    unsafe Self.askForHugePages(base, MemoryLayout<Element>.stride * memory.count)
  }

  /// A buffer of the elements of an array.
  init(_ array: [Element]) {
    unsafe base = Self.allocate(array.count)
    count = array.count
    isOwner = true
    unsafe array.withUnsafeBufferPointer { source in
      if let start = source.baseAddress {
        unsafe base.initialize(from: start, count: source.count)
      }
    }
  }

  deinit {
    if isOwner { unsafe free(base) }
  }

  /// Makes room for more elements, which must be set before they are read; the others stay.
  ///
  /// The system moves large buffers by their pages, without copying them.
  mutating func grow(to newCount: Int) {
    precondition(isOwner && newCount >= count, "only an own buffer grows")
    let size = max(1, newCount) * MemoryLayout<Element>.stride
    guard let memory = unsafe realloc(base, size) else {
      preconditionFailure("no memory for \(size) bytes; use a smaller graph or a larger machine")
    }
    unsafe base = memory.bindMemory(to: Element.self, capacity: newCount)
    count = newCount
    unsafe Self.askForHugePages(base, size)
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  @inline(__always) subscript(index: UInt32) -> Element {
    get { self[Int(index)] }
    nonmutating set { self[Int(index)] = newValue }
  }

  /// Sets all elements.
  func fill(_ value: Element) {
    unsafe base.update(repeating: value, count: count)
  }

  /// The first elements as an array.
  func array(prefix: Int? = nil) -> [Element] {
    let count = prefix ?? count
    return unsafe Array(unsafeUninitializedCapacity: count) { memory, initializedCount in
      if let start = memory.baseAddress {
        unsafe Self.askForHugePages(start, MemoryLayout<Element>.stride * count)
        unsafe start.initialize(from: base, count: count)
      }
      initializedCount = count
    }
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(1, count) * MemoryLayout<Element>.stride
    let isLarge = size >= 4 << 20
    var memory: UnsafeMutableRawPointer?
    let code = unsafe posix_memalign(&memory, isLarge ? 2 << 20 : 64, size)
    guard code == 0, let memory = unsafe memory else {
      preconditionFailure("no memory for \(size) bytes; use a smaller graph or a larger machine")
    }
    unsafe askForHugePages(memory, size)
    return unsafe memory.bindMemory(to: Element.self, capacity: max(1, count))
  }

  /// Small buffers stay in small pages; the call is refused, harmlessly, where there are no others.
  private static func askForHugePages(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    guard size >= 4 << 20 else { return }
    let page = 4096
    let skipped = -Int(bitPattern: memory) & (page - 1)
    _ = unsafe madvise(memory + skipped, size - skipped, MADV_HUGEPAGE)
  }
}

extension Array where Element: BitwiseCopyable {
  /// An array, in huge pages where it is large, that `body` sets each element of.
  static func filled(count: Int, _ body: (borrowing Buffer<Element>) -> Void) -> [Element] {
    unsafe Array(unsafeUninitializedCapacity: count) { memory, initializedCount in
      body(unsafe Buffer(borrowing: UnsafeMutableBufferPointer(rebasing: memory[..<count])))
      initializedCount = count
    }
  }
}

extension Buffer where Element: Comparable {
  /// Sorts a stretch of elements.
  ///
  /// - Complexity: O(*n* log *n*).
  func sort(_ range: Range<Int>) {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    guard range.count > 32 else {
      // Most stretches are short: insertion needs no function calls.
      for index in range.dropFirst() {
        let element = self[index]
        var place = index
        while place > range.lowerBound, self[place - 1] > element {
          self[place] = self[place - 1]
          place -= 1
        }
        self[place] = element
      }
      return
    }
    var stretch = unsafe UnsafeMutableBufferPointer(
      start: base + range.lowerBound, count: range.count)
    unsafe stretch.sort()
  }
}
