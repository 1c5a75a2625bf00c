extension JSONWriter {
  /// Writes a member with a string, or `null` for nil.
  @inlinable public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a member with a whole number.
  @inlinable public mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member with a number.
  @inlinable public mutating func member(_ name: StaticString, _ number: Double) {
    key(name)
    value(number)
  }

  /// Writes a member with a number, whatever its name is.
  @inlinable public mutating func member(text name: String, _ number: Double) {
    key(text: name)
    value(number)
  }

  /// Writes a member with `true` or `false`.
  @inlinable public mutating func member(_ name: StaticString, _ truth: Bool) {
    key(name)
    value(truth)
  }

  /// Writes a member with an array of strings.
  @inlinable public mutating func member(_ name: StaticString, _ texts: some Sequence<String>) {
    member(name, texts) { json, text in json.value(text) }
  }

  /// Writes a member with an array, each element as `write` does it.
  @inlinable public mutating func member<Elements: Sequence>(
    _ name: StaticString, _ elements: Elements,
    _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array { json in
      for element in elements { write(&json, element) }
    }
  }
}
