/// The bytes of each article of a source, in the source's order.
public struct RawDocuments: Sequence, Sendable {
  let source: ArticleSource

  /// Starts from the first input.
  public func makeIterator() -> Iterator { Iterator(source: source) }

  /// Gives the bytes of one article after the other, or an error in its place.
  public struct Iterator: IteratorProtocol {
    private let source: ArticleSource
    private var nextInput = 0
    private var lines: LineReader?
    private var elements: JSONElements?
    /// Articles of a file that holds several, the next one last.
    private var parts: [RawDocument] = []
    private var current = Input(path: "", id: "", kind: .sniffed)
    private var finishedBytes = 0
    private var elementCount = 0
    /// Files and streams read to their end so far.
    public private(set) var filesRead = 0

    init(source: ArticleSource) { self.source = source }

    /// Bytes read so far.
    public var bytesRead: Int {
      finishedBytes + (lines?.bytesRead ?? 0) + (elements?.bytesRead ?? 0)
    }

    /// The next document or error; nil at the end.
    public mutating func next() -> Result<RawDocument, ReadError>? {
      while true {
        if let part = parts.popLast() { return .success(part) }
        if lines != nil, let document = nextLine() { return document }
        if elements != nil, let document = nextElement() { return document }
        guard nextInput < source.inputs.count else { return nil }
        current = source.inputs[nextInput]
        nextInput += 1
        do throws(Failure) {
          if let document = try open() { return .success(document) }
        } catch {
          return .failure(ReadError(file: current.path, error.problem))
        }
      }
    }

    /// The whole of the current input, or nil where it is read line by line from here on.
    private mutating func open() throws(Failure) -> RawDocument? {
      switch current.kind {
      case .failure(let problem): throw Failure(problem)
      case .file(let format): return try open(OpenFile(path: current.path), as: format)
      case .sniffed: return try open(OpenFile(path: current.path), as: nil)
      case .standardInput:
        return try open(OpenFile(borrowing: source.standardInput), as: nil)
      }
    }

    private mutating func open(
      _ file: OpenFile, as known: InputFormat?
    ) throws(Failure) -> RawDocument? {
      var head: [UInt8] = []
      // A pipe may give its first bytes one by one.
      while head.count < 4096 {
        let more = try file.read(1 << 16)
        if more.isEmpty { break }
        head += more
      }
      let format = known ?? .sniff(head)
      if format == .jsonLines || format == .json {
        guard head.contains(where: { !ASCII.isSpace($0) }) else {
          filesRead += 1
          throw Failure(.empty)
        }
        if let kind = BinarySignature.name(of: head) { throw Failure(.binary(kind)) }
        if let wide = TextEncoding.utf16(of: head) {
          let name = wide == .utf16LittleEndian ? "UTF-16LE" : "UTF-16BE"
          throw Failure(.unsupportedCharset(name))
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
        if format == .json || InputFormat.isArray(head[...]) {
          elements = JSONElements(file, head: head, limit: source.limit)
        } else {
          lines = LineReader(file, head: head, limit: source.limit)
        }
        return nil
      }
      filesRead += 1
      let bytes = try file.readAll(after: head, limit: source.limit)
      finishedBytes += bytes.count
      let whole = RawDocument(id: current.id, file: current.path, format: format, bytes: bytes)
      parts = whole.articles().reversed()
      return parts.popLast() ?? whole
    }

    /// The next object of an array; nil at the end of the file.
    private mutating func nextElement() -> Result<RawDocument, ReadError>? {
      do throws(Failure) {
        if let element = try elements?.next() {
          let number = elements?.number ?? 0
          switch element {
          case .tooLong:
            return .failure(
              ReadError(file: current.path, line: number, .lineTooLong(limit: source.limit)))
          case .bytes(let bytes):
            elementCount += 1
            return .success(
              RawDocument(
                id: "\(current.id):\(elementCount)", file: current.path, line: number,
                format: .json, bytes: bytes))
          }
        }
        let isEmpty = elementCount == 0
        close()
        return isEmpty ? .failure(ReadError(file: current.path, .empty)) : nil
      } catch {
        close()
        return .failure(ReadError(file: current.path, error.problem))
      }
    }

    /// The next line that is not blank; nil at the end of the file.
    private mutating func nextLine() -> Result<RawDocument, ReadError>? {
      do throws(Failure) {
        while let line = try lines?.next() {
          let number = lines?.number ?? 0
          switch line {
          case .tooLong:
            return .failure(
              ReadError(file: current.path, line: number, .lineTooLong(limit: source.limit)))
          case .bytes(let bytes):
            guard bytes.contains(where: { !ASCII.isSpace($0) }) else { continue }
            return .success(
              RawDocument(
                id: "\(current.id):\(number)", file: current.path, line: number,
                format: .jsonLines, bytes: bytes))
          }
        }
        close()
        return nil
      } catch {
        close()
        return .failure(ReadError(file: current.path, error.problem))
      }
    }

    private mutating func close() {
      finishedBytes += (lines?.bytesRead ?? 0) + (elements?.bytesRead ?? 0)
      filesRead += 1
      lines = nil
      elements = nil
      elementCount = 0
    }
  }
}
