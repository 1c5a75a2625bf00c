import Testing

@testable import Commands

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (0, "[..............................]   0%  x"),
    (50, "[###############...............]  50%  x"),
    (100, "[##############################] 100%  x"),
    (300, "[##############################] 100%  x"),
  ])
  func `shows the share of the work`(_ done: Int, _ line: String) {
    #expect(ProgressBar.line(done: done, total: 100, label: "x") == line)
  }

  @Test func `shows the label alone where the total is not known`() {
    #expect(ProgressBar.line(done: 5, total: 0, label: "5 articles") == "5 articles")
  }

  @Test func `draws nothing unless on a terminal`() {
    let console = Console.forTests()
    var bar = ProgressBar(console, total: 10)
    bar.update(done: 5, label: "half")
    bar.clear()
    #expect(console.messages.bytes.isEmpty)
  }

  @Test func `takes its line away`() {
    let console = Console(output: ByteOutput(), messages: ByteOutput(), showsProgress: true)
    var bar = ProgressBar(console, total: 10)
    bar.update(done: 5, label: "half")
    bar.clear()
    let text = String(decoding: console.messages.bytes, as: UTF8.self)
    #expect(text.contains("50%  half"))
    #expect(text.hasSuffix("\r\u{1B}[K"))
  }
}
