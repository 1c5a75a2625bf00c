/// A sink that is a function, so that formats are compiled for one type of sink and not called through
/// tables.
public struct FunctionSink: ByteSink {
  private let function: ([UInt8]) throws -> Void

  /// Makes a sink of a function that takes the next bytes.
  public init(_ function: @escaping ([UInt8]) throws -> Void) { self.function = function }

  /// Takes the next bytes of the output.
  ///
  /// - Throws: What the function throws.
  public mutating func write(_ bytes: [UInt8]) throws { try function(bytes) }
}

/// A folder that is a function, as ``FunctionSink`` is a file.
public struct FunctionFolder: FolderSink {
  /// A file that was opened.
  public struct File: ByteSink {
    fileprivate let writing: ([UInt8]) throws -> Void
    fileprivate let closing: () throws -> Void

    /// Takes the next bytes of the file.
    ///
    /// - Throws: What the place of the file throws.
    public mutating func write(_ bytes: [UInt8]) throws { try writing(bytes) }
  }

  private let opening: (String) throws -> File

  /// Makes a folder of a function that opens a file.
  fileprivate init(_ opening: @escaping (String) throws -> File) { self.opening = opening }

  /// Opens a file.
  ///
  /// - Throws: What the place of the files throws.
  public mutating func open(_ path: String) throws -> File { try opening(path) }

  /// Ends a file that was opened.
  ///
  /// - Throws: What the place of the files throws.
  public mutating func close(_ file: File, at path: String) throws { try file.closing() }
}

extension ByteSink {
  /// Gives `body` a sink of a known type that writes here.
  ///
  /// - Throws: What the body throws.
  mutating func withFunction(_ body: (inout FunctionSink) throws -> Void) rethrows {
    try withWriter { write in
      var sink = FunctionSink(write)
      try body(&sink)
    }
  }
}

extension FolderSink {
  /// Gives `body` a folder of a known type that writes here.
  ///
  /// - Throws: What the body throws.
  mutating func withFunctions(_ body: (inout FunctionFolder) throws -> Void) rethrows {
    let here = Shared(self)
    defer { self = here.value }
    var folder = FunctionFolder { path in
      let file = Shared(try here.value.open(path))
      return FunctionFolder.File(
        writing: { try file.value.write($0) },
        closing: { try here.value.close(file.value, at: path) })
    }
    try body(&folder)
  }
}

/// A value that several functions change.
private final class Shared<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
}
