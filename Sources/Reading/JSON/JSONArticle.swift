import JSON
import Knowledge

/// Reads one line of JSON lines as an article.
enum JSONArticle {
  /// The article of a line, its id from the line where it gives one.
  ///
  /// The text is passed as it is but for what ``Normalization`` does at the door.
  static func read(
    _ line: [UInt8], id fallback: String
  ) throws(Failure) -> (article: Article, notes: [TextDecoder.EncodingNote], badDate: String?) {
    let decoded = try TextDecoder.decode(line)
    let object: JSONValue
    do {
      object = try JSONReader.read(decoded.text, .lenient)
    } catch {
      throw Failure(.notJSON(byte: error.place + 1, what: error.what))
    }
    guard case .object = object else { throw Failure(.notAnObject) }
    guard let text = try string("text", of: object) else { throw Failure(.noText) }
    guard text.utf8.contains(where: { !ASCII.isSpace($0) }) else { throw Failure(.noText) }
    let published = try string("published", of: object)
    let date = published.flatMap(DateReading.date)
    let article = Article(
      id: try string("id", of: object) ?? fallback, title: try string("title", of: object),
      text: text, published: date, source: try string("source", of: object),
      url: try string("url", of: object), author: try author(of: object))
    return (article, decoded.notes, date == nil ? published : nil)
  }

  /// A string, or a number as it is written; nil where the key is absent, null or empty.
  private static func string(_ key: String, of object: JSONValue) throws(Failure) -> String? {
    switch object.member(key) {
    case nil, .null?: return nil
    case .string(let text)?:
      let normal = String(decoding: Normalization.normalize(Array(text.utf8)), as: UTF8.self)
      return normal.isEmpty ? nil : normal
    case .number(let number)? where key == "id" || key == "published": return number.text
    default: throw Failure(.wrongType(key: key))
    }
  }

  /// The author: a string, or several of them.
  private static func author(of object: JSONValue) throws(Failure) -> String? {
    guard case .array(let values)? = object.member("author") else {
      return try string("author", of: object)
    }
    let names = values.compactMap(\.string).filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
