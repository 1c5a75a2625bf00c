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
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  /// A buffer of equal elements.
  init(repeating value: Element, count: Int) {
    unsafe base = Self.allocate(count)
    self.count = count
    unsafe base.initialize(repeating: value, count: count)
  }

  /// A buffer of the elements of an array.
  init(_ array: [Element]) {
    unsafe base = Self.allocate(array.count)
    count = array.count
    unsafe array.withUnsafeBufferPointer { source in
      if let start = source.baseAddress {
        unsafe base.initialize(from: start, count: source.count)
      }
    }
  }

  deinit {
    unsafe free(base)
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
    unsafe Array(UnsafeBufferPointer(start: base, count: prefix ?? count))
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(1, count) * MemoryLayout<Element>.stride
    let isLarge = size >= 4 << 20
    var memory: UnsafeMutableRawPointer?
    let code = unsafe posix_memalign(&memory, isLarge ? 2 << 20 : 64, size)
    guard code == 0, let memory = unsafe memory else {
      preconditionFailure("no memory for \(size) bytes; use a smaller graph or a larger machine")
    }
    if isLarge { _ = unsafe madvise(memory, size, MADV_HUGEPAGE) }
    return unsafe memory.bindMemory(to: Element.self, capacity: max(1, count))
  }
}
