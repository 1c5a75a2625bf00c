import Text

extension TextChunk {
  /// Appends a value as XML character data; several texts as one, see ``TextList``.
  mutating func appendXML(_ value: NetworkDocument.Value) {
    switch value {
    case .text(let text): appendXML(text)
    case .integer(let number): append(number)
    case .number(let number):
      number.isFinite ? append(number) : append(number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF")
    case .flag(let flag): append(flag ? "true" : "false")
    case .texts(let texts):
      if texts.count == 1, !texts[0].utf8.contains(where: { $0 == 0x7C || $0 == 0x5C }) {
        appendXML(texts[0])
      } else {
        appendXML(TextList.joined(texts))
      }
    }
  }
}
