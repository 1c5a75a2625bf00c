/// Attributes in brackets, and numbers, as DOT wants them.
enum DOTAttributes {
  /// Appends `owner [name="value", …];` and a line feed; HTML-like values stand in angle brackets.
  static func append(
    _ owner: String, _ list: [(String, String)], html: (String, String)? = nil,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: "\(owner) [".utf8)
    for (index, (name, value)) in list.enumerated() {
      if index > 0 { output.append(contentsOf: ", ".utf8) }
      output.append(contentsOf: "\(name)=".utf8)
      DOTText.appendQuoted(value, to: &output)
    }
    if let (name, value) = html {
      output.append(contentsOf: ", \(name)=<\(value)>".utf8)
    }
    output.append(contentsOf: "];\n".utf8)
  }

  /// A number with at most two decimals and a point, whatever the locale.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let (whole, part) = (hundredths / 100, hundredths % 100)
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}
