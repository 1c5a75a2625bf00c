import JSON
import Text
import Knowledge

extension JSONWriter {
  /// Writes an entity on a line of its own, with the properties that `body` writes.
  mutating func entity(
    _ id: String, _ schema: StaticString, _ body: (inout JSONWriter) -> Void
  ) {
    object { json in
      json.member("id", id)
      json.describe(schema, body)
    }
    endLine()
  }

  /// Writes an entity that is a numbered part of another.
  mutating func entity(
    _ whole: String, _ part: StaticString, _ number: Int, _ schema: StaticString,
    _ body: (inout JSONWriter) -> Void
  ) {
    object { json in
      json.key("id")
      json.value(whole) {
        $0.append(part)
        $0.append(number)
      }
      json.describe(schema, body)
    }
    endLine()
  }

  private mutating func describe(_ schema: StaticString, _ body: (inout JSONWriter) -> Void) {
    key("schema")
    value(schema)
    key("properties")
    object(body)
  }

  /// Writes a property with one value; none where the text is nil or empty.
  mutating func property(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    key(name)
    array { $0.value(text) }
  }

  /// Writes a property with each value once; none where all are empty.
  mutating func property(_ name: StaticString, _ texts: [String]) {
    if texts.count == 1 { return property(name, texts[0]) }
    let values = texts.filter { !$0.isEmpty }.distinct
    if !values.isEmpty { member(name, values) }
  }

  /// Writes a property with dates; years before 1000 are not dates of FollowTheMoney.
  mutating func property(
    _ name: StaticString, _ date: PartialDate?, _ other: PartialDate? = nil
  ) {
    let first = date.flatMap { $0.year >= 1000 ? $0 : nil }
    let second = other.flatMap { $0.year >= 1000 && $0 != first ? $0 : nil }
    guard first != nil || second != nil else { return }
    key(name)
    array { json in
      for date in [first, second] {
        if let date { json.value(unescaped: { $0.append(text: date.description) }) }
      }
    }
  }
}
