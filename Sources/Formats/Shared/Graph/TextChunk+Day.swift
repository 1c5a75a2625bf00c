import Text
import Knowledge

extension TextChunk {
  /// Appends a day as `YYYY-MM-DD`.
  mutating func append(day: Int) {
    guard let date = PartialDate(dayNumber: day), let month = date.month, let day = date.day
    else { return }
    append(date.year, width: 4)
    append(byte: 0x2D)
    append(month, width: 2)
    append(byte: 0x2D)
    append(day, width: 2)
  }
}
