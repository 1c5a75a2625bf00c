/// One line on a terminal that shows how far the work is.
///
/// It redraws at most ten times a second and takes its line away at the end, so that nothing of
/// it stays between messages.
struct ProgressBar {
  private let console: Console
  private let total: Int
  private let clock = ContinuousClock()
  private var drawn: ContinuousClock.Instant?
  private static let width = 30

  /// Makes a bar.
  ///
  /// - Parameter total: The amount of work, such as bytes; 0 where it is not known.
  init(_ console: Console, total: Int) {
    self.console = console
    self.total = total
  }

  /// Shows the state of the work.
  mutating func update(done: Int, label: @autoclosure () -> String) {
    guard console.showsProgress else { return }
    let now = clock.now
    if let drawn, now - drawn < .milliseconds(100) { return }
    drawn = now
    write("\r\u{1B}[K" + Self.line(done: done, total: total, label: label()))
  }

  /// Takes the line away, before a message or at the end.
  mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    write("\r\u{1B}[K")
  }

  /// The bar as text: `[#####.....]  50%  12 articles`.
  static func line(done: Int, total: Int, label: String) -> String {
    guard total > 0 else { return label }
    let share = min(max(Double(done) / Double(total), 0), 1)
    let filled = Int(share * Double(width))
    let percent = String(Int(share * 100))
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: width - filled) + "] "
      + String(repeating: " ", count: 3 - percent.utf8.count) + percent + "%  " + label
  }

  private func write(_ text: String) { try? console.messages.write(Array(text.utf8)) }
}
