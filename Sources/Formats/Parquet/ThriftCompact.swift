/// Writes the compact protocol of Apache Thrift, in which Parquet keeps its metadata.
///
/// > Apache Thrift, "Thrift Compact protocol encoding".
/// > <https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md>
struct ThriftCompact {
  private(set) var bytes: [UInt8] = []
  private var lastField = 0

  /// Writes fields of the struct that the value is.
  static func bytes(_ body: (inout ThriftCompact) -> Void) -> [UInt8] {
    var writer = ThriftCompact()
    body(&writer)
    writer.bytes.append(0)
    return writer.bytes
  }

  mutating func int32(_ field: Int, _ value: Int) {
    header(field, type: 5)
    zigzag(value)
  }

  mutating func int64(_ field: Int, _ value: Int) {
    header(field, type: 6)
    zigzag(value)
  }

  mutating func text(_ field: Int, _ value: String) {
    header(field, type: 8)
    string(value)
  }

  mutating func structure(_ field: Int, _ body: (inout ThriftCompact) -> Void) {
    header(field, type: 12)
    element(body)
  }

  mutating func int32s(_ field: Int, _ values: [Int]) {
    list(field, count: values.count, type: 5)
    for value in values { zigzag(value) }
  }

  mutating func texts(_ field: Int, _ values: [String]) {
    list(field, count: values.count, type: 8)
    for value in values { string(value) }
  }

  mutating func structures<Elements: Collection>(
    _ field: Int, _ elements: Elements, _ body: (inout ThriftCompact, Elements.Element) -> Void
  ) {
    list(field, count: elements.count, type: 12)
    for item in elements { element { body(&$0, item) } }
  }

  private mutating func element(_ body: (inout ThriftCompact) -> Void) {
    let outer = lastField
    lastField = 0
    body(&self)
    bytes.append(0)
    lastField = outer
  }

  private mutating func header(_ field: Int, type: UInt8) {
    // Fields are written in ascending order, at most 15 apart.
    bytes.append(UInt8(field - lastField) << 4 | type)
    lastField = field
  }

  private mutating func list(_ field: Int, count: Int, type: UInt8) {
    header(field, type: 9)
    if count < 15 {
      bytes.append(UInt8(count) << 4 | type)
    } else {
      bytes.append(0xF0 | type)
      variable(UInt64(count))
    }
  }

  private mutating func string(_ value: String) {
    variable(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  private mutating func zigzag(_ value: Int) {
    variable(UInt64(bitPattern: Int64(value << 1 ^ (value >> 63))))
  }

  private mutating func variable(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
