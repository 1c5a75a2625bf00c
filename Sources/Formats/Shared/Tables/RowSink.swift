/// Takes the rows of a table: value by value in the order of its columns, and an end.
///
/// No row is ever gathered, because the array would take longer to make than its text to write.
protocol RowSink {
  /// Takes a text.
  mutating func append(_ text: String)
  /// Takes a whole number.
  mutating func append(_ number: Int)
  /// Takes a number.
  mutating func append(_ number: Double)
  /// Takes a day, in days since 1970-01-01.
  mutating func append(day: Int)
  /// Takes that nothing is known.
  mutating func appendNull()
  /// Ends the row.
  ///
  /// - Throws: What the place that rows go to throws.
  mutating func endRow() throws
}

extension RowSink {
  /// Takes a text, or that none is known.
  @inline(__always)
  mutating func append(_ text: String?) {
    if let text { append(text) } else { appendNull() }
  }

  /// Takes a whole number, or that none is known.
  @inline(__always)
  mutating func append(_ number: Int?) {
    if let number { append(number) } else { appendNull() }
  }

  /// Takes a day, or that none is known.
  @inline(__always)
  mutating func append(day: Int?) {
    if let day { append(day: day) } else { appendNull() }
  }

  /// Takes several texts as one, see ``TextList``; nothing where they are none.
  @inline(__always)
  mutating func append(list texts: [String]) { append(list: texts) { $0 } }

  /// Takes the texts of several things as one, see ``TextList``; nothing where they are none.
  @inline(__always)
  mutating func append<Element>(list elements: [Element], _ text: (Element) -> String) {
    let joined = TextList.joined(elements, text)
    if joined.isEmpty { appendNull() } else { append(joined) }
  }
}
