import JSON
import Knowledge

/// Reads one line of JSON lines, or one element of an array, as an article.
enum JSONArticle {
  /// The article of an object, its id from the object where it gives one.
  ///
  /// The text is passed as it is but for what ``Normalization`` does at the door and for lines that a
  /// program broke (see ``LineJoining``).
  static func read(
    _ line: [UInt8], id fallback: String, dates: DateReading = DateReading()
  ) throws(Failure) -> FoundArticle {
    let decoded = try TextDecoder.decode(line)
    let value: JSONValue
    do {
      value = try JSONReader.read(decoded.text, .lenient)
    } catch {
      throw Failure(.notJSON(byte: error.place + 1, what: error.what))
    }
    guard case .object(let object) = value else { throw Failure(.notAnObject) }
    guard let text = try string(ArticleKeys.text, of: value) else { throw Failure(.noText) }
    guard text.utf8.contains(where: { !ASCII.isSpace($0) }) else { throw Failure(.noText) }
    let published = try string(ArticleKeys.published, of: value)
    let date = published.flatMap(dates.date)
    var sources = try strings(ArticleKeys.source, of: value)
    // Some tools keep the address under "source".
    let address = sources.firstIndex { $0.contains("://") }.map { sources.remove(at: $0) }
    let joined = LineJoining.joined(Array(text.utf8))
    let article = Article(
      id: try string(ArticleKeys.id, of: value) ?? fallback,
      title: try string(ArticleKeys.title, of: value),
      text: String(decoding: joined, as: UTF8.self), published: date,
      source: sources.first, url: try string(ArticleKeys.url, of: value) ?? address,
      author: try author(of: value))
    return FoundArticle(
      article: article, notes: decoded.notes, badDate: date == nil ? published : nil,
      unknownDateKey: published == nil ? ArticleKeys.unknownDate(in: object) : nil)
  }

  /// The first of the keys that has a value.
  private static func string(
    _ keys: [String], of object: JSONValue
  ) throws(Failure) -> String? {
    for key in keys {
      if let found = try string(key, of: object, isOurs: key == keys.first) { return found }
    }
    return nil
  }

  /// The values of all keys that have one.
  private static func strings(
    _ keys: [String], of object: JSONValue
  ) throws(Failure) -> [String] {
    var values: [String] = []
    for key in keys {
      if let found = try string(key, of: object, isOurs: key == keys.first) { values.append(found) }
    }
    return values
  }

  /// A string, or a number as it is written; nil where the key is absent, null or empty.
  ///
  /// - Parameter isOurs: whether the key must have a string; others are passed over.
  private static func string(
    _ key: String, of object: JSONValue, isOurs: Bool
  ) throws(Failure) -> String? {
    switch object.member(key) {
    case nil, .null?: return nil
    case .string(let text)?:
      let normal = String(decoding: Normalization.normalize(Array(text.utf8)), as: UTF8.self)
      return normal.isEmpty ? nil : normal
    case .number(let number)?
    where ArticleKeys.id.contains(key) || ArticleKeys.published.contains(key):
      return number.text
    case let value?:
      guard isOurs else { return nil }
      // {"source": {"name": …}}
      if let name = value.member("name")?.string { return name }
      throw Failure(.wrongType(key: key))
    }
  }

  /// The author: a string, or several of them.
  private static func author(of object: JSONValue) throws(Failure) -> String? {
    for key in ArticleKeys.author {
      guard case .array(let values)? = object.member(key) else { continue }
      let names = values.compactMap(\.string).filter { !$0.isEmpty }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return try string(ArticleKeys.author, of: object)
  }
}
