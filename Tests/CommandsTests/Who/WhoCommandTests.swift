import Testing

@testable import Commands

@Suite struct WhoCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
  }

  private func who(_ arguments: String...) async -> ProgramRun {
    await ProgramRun(["who"] + arguments + ["--graph", folder["records.jsonl"]])
  }

  @Test func `tells whom, when, where, in what capacity and which sentence`() async throws {
    let run = await who("orduna")
    #expect(run.status == .done)
    try GoldenText.expect(run.output, equals: "who-orduna.txt")
  }

  @Test func `marks planned meetings`() async throws {
    let run = await who("castagnede")
    try GoldenText.expect(run.output, equals: "who-castagnede.txt")
    #expect(run.output.contains("[planned] 2025-07-03"))
    #expect(await !who("castagnede", "--status", "held").output.contains("[planned]"))
  }

  @Test(arguments: ["Hélène Castagnède", "helene castagnede", "CASTAGNÈDE", "castag", "helene"])
  func `finds names without accents and case`(_ name: String) async {
    let run = await who(name)
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("Hélène Castagnède (France)\n"))
  }

  @Test func `suggests the nearest name`() async {
    let run = await who("Castagnade")
    #expect(run.status == .couldNotRun)
    #expect(
      run.messages == """
        Error: no person is called 'Castagnade'; did you mean:
          Hélène Castagnède  person.helene-castagnede

        """)
  }

  @Test func `lists those who may be meant`() async {
    let run = await who("sa")
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(
      run.messages == """
        Error: 'sa' may be one of 2; give more of the name, or a key:
          Aldo Sanvito  person.aldo-sanvito
          Rui Sampaio   person.rui-sampaio

        """)
    #expect(await who("zzz").firstMessage.hasPrefix("Error: no person is called 'zzz'; see who"))
  }

  @Test func `takes the namesake with most meetings, and says who else was meant`() async throws {
    try folder.write(
      folder.read("records.jsonl")
        + Array("{\"id\":\"z\",\"people\":[{\"id\":\"p0\",\"name\":\"Orduna\"}]}\n".utf8),
      to: "namesakes.jsonl")
    let arguments = ["who", "orduna", "--json", "--graph", folder["namesakes.jsonl"]]
    let run = await ProgramRun(arguments)
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("{\"key\":\"person.javier-orduna\""))
    #expect(
      run.messages == """
        Note: 'orduna' is taken for Javier Orduna (person.javier-orduna); also: Orduna \
        (person.orduna)

        """)
  }

  @Test func `answers with a table`() async {
    let lines = await who("orduna", "--csv").output.split(separator: "\n")
    #expect(
      lines.first?.hasPrefix("meeting,kind,status,start,end,place,confidence,with_key") == true)
    #expect(lines.count == 3)
  }

  @Test func `keeps to a period and a country`() async {
    #expect(await who("orduna", "--from", "2025-05").output.contains("Met 1 person in 1 meeting."))
    #expect(await who("orduna", "--country", "pt").output.contains("Rui Sampaio"))
    let none = await who("orduna", "--to", "2024")
    #expect(none.status == .incomplete)
    #expect(none.output.hasSuffix("No such meeting is known.\n"))
  }

  @Test func `answers programs in JSON`() async throws {
    let run = await who("sampaio", "--json")
    try GoldenText.expect(run.output, equals: "who-sampaio.json")
  }
}
