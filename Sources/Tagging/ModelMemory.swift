/// The bytes of a model, at a fixed place for as long as this object lives.
///
/// Nothing is parsed: tables are read where they lie. The bytes are the program's own (the model
/// that is linked in) or an allocation that this object owns.
@safe
package final class ModelMemory: @unchecked Sendable {
  // `@unchecked`: the bytes are written before the object is shared and never after.
  private let base: UnsafeRawPointer
  private let owned: UnsafeMutableRawPointer?
  /// The number of bytes.
  package let count: Int

  /// Bytes that are part of the program.
  ///
  /// - Parameter bytes: aligned to 64 and valid until the program ends.
  package init(static bytes: UnsafeRawBufferPointer) {
    unsafe base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 64).unsafelyUnwrapped
    unsafe owned = nil
    count = bytes.count
  }

  /// A copy of bytes.
  package init(copying bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 64), alignment: 64)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: max(bytes.count, 64))
    unsafe bytes.withUnsafeBytes { source in
      if let start = source.baseAddress, source.count > 0 {
        unsafe memory.copyMemory(from: start, byteCount: source.count)
      }
    }
    unsafe base = UnsafeRawPointer(memory)
    unsafe owned = memory
    count = bytes.count
  }

  deinit { unsafe owned?.deallocate() }

  /// The value at a byte offset, which must lie inside and be aligned for the type.
  ///
  /// Callers check a table's extent once, when they open it; see ``HashTableView``.
  @inline(__always)
  package func value<T: BitwiseCopyable>(_ type: T.Type, at offset: Int) -> T {
    assert(offset >= 0 && offset + MemoryLayout<T>.size <= count)
    return unsafe base.load(fromByteOffset: offset, as: type)
  }

  /// All bytes, copied.
  package var bytes: [UInt8] {
    unsafe [UInt8](UnsafeRawBufferPointer(start: base, count: count))
  }
}
