/// Why one input, or one line of it, gave no article.
///
/// Its ``description`` is one sentence in three parts: where, what, what to do.
public struct ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given or found, or `standard input`.
  public var file: String
  /// The line in the file, from 1, where it is known.
  public var line: Int?
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with an input.
  public enum Problem: Hashable, Sendable {
    /// Nothing is at the path.
    case missing
    /// The system refuses to open or read it; the system's own words.
    case unreadable(String)
    /// A folder in which no file has an ending that is read.
    case nothingInFolder
    /// A file whose ending is not read.
    case unknownEnding(String)
    /// No byte, or nothing but white space.
    case empty
    /// A known format that is not text, such as `a PDF document`.
    case binary(String)
    /// A NUL byte at an offset: not text.
    case nulByte(offset: Int)
    /// A byte that no supported encoding explains.
    case unknownEncoding(offset: Int)
    /// A page that declares an encoding that is not read.
    case unsupportedCharset(String)
    /// More bytes than one article may have.
    case tooLarge(limit: Int)
    /// A line with more bytes than one article may have.
    case lineTooLong(limit: Int)
    /// Bytes that are not JSON: byte in the line, from 1, and what was found there.
    case notJSON(byte: Int, what: String)
    /// JSON, but not an object.
    case notAnObject
    /// An object without the text of an article.
    case noText
    /// A key whose value has the wrong type.
    case wrongType(key: String)
    /// A page on which no text was found.
    case pageWithoutText
  }

  /// Makes an error.
  public init(file: String, line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// One sentence: where, what, what to do.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem.sentence)."
  }
}

extension ReadError.Problem {
  var sentence: String {
    switch self {
    case .missing:
      "there is no such file or folder; check the path"
    case .unreadable(let reason):
      "the system cannot read it (\(reason)); check its permissions"
    case .nothingInFolder:
      "the folder has no file that can be read; put files ending in \(InputFormat.endingList) there"
    case .unknownEnding(let ending):
      "files ending in .\(ending) are not read; give a file ending in \(InputFormat.endingList)"
    case .empty:
      "there is no text in it; fill it or remove it"
    case .binary(let kind):
      "this is \(kind), not text; convert it to text or remove it"
    case .nulByte(let offset):
      "byte \(offset) is NUL, so this is not text; convert it to UTF-8 text or remove it"
    case .unknownEncoding(let offset):
      "byte \(offset) fits neither UTF-8 nor Windows-1252; save the file as UTF-8"
    case .unsupportedCharset(let name):
      "it declares the encoding \(name), which is not read; "
        + "convert it with iconv -f \(name) -t UTF-8"
    case .tooLarge(let limit):
      "it is larger than \(limit >> 20) MB, the limit for one article; split it"
    case .lineTooLong(let limit):
      "the line is longer than \(limit >> 20) MB, the limit for one article; split it"
    case .notJSON(let byte, let what):
      "byte \(byte) of the line is not valid JSON (\(what)); mend the line or remove it"
    case .notAnObject:
      "the line is not a JSON object; write {\"text\": \"…\"} with the article's text"
    case .noText:
      "the object has no \"text\"; add the article's text or remove the line"
    case .wrongType(let key):
      "the value of \"\(key)\" has the wrong type; write it as a string"
    case .pageWithoutText:
      "no text was found on the page; save the page with its article or remove it"
    }
  }
}
