import Knowledge
import Resolution
import Testing

@Suite struct MeetingResolutionTests {
  private let three = [
    ArticleRecord.Person.named("Ada Brun", "FR"), .named("Ivo Kern", "AT"),
    .named("Lea Sand", "FR"),
  ]

  private func meetings(_ mentions: [(ArticleRecord.Meeting, String?)]) -> [KnowledgeGraph.Meeting]
  {
    let records = mentions.enumerated().map { index, mention in
      article("a\(index)", mention.1, people: three, meetings: [mention.0])
    }
    return Resolver().resolve(records).graph.meetings
  }

  static let together: [(ArticleRecord.Meeting, ArticleRecord.Meeting)] = [
    (.of("Ada Brun", "Ivo Kern", on: "2024-05-02"), .of("Ivo Kern", "Ada Brun", on: "2024-05-02")),
    (.of("Ada Brun", "Ivo Kern", on: "2024-05"), .of("Ada Brun", "Ivo Kern", on: "2024-05-02")),
    (.of("Ada Brun", "Ivo Kern", on: "2024"), .of("Ada Brun", "Ivo Kern", on: "2024-05-02")),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", to: "2024-05-03"),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-03")
    ),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02"),
      .of("Ada Brun", "Ivo Kern", "Lea Sand", on: "2024-05-02")
    ),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", status: .planned),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02")
    ),
    (
      .of("Ada Brun", on: "2024-05-02", in: "Linz", "AT", states: ["AT"]),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", in: "Linz", "AT")
    ),
    (
      .of("Ada Brun", "Ivo Kern", in: "Linz", "AT"),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", in: "Linz", "AT")
    ),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", kind: .audience),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02")
    ),
  ]

  @Test(arguments: together)
  func `two mentions are one meeting`(a: ArticleRecord.Meeting, b: ArticleRecord.Meeting) {
    #expect(meetings([(a, nil), (b, nil)]).count == 1)
    #expect(meetings([(b, nil), (a, nil)]).count == 1)
  }

  static let apart: [(ArticleRecord.Meeting, ArticleRecord.Meeting)] = [
    (.of("Ada Brun", "Ivo Kern", on: "2024-05-02"), .of("Ada Brun", "Ivo Kern", on: "2024-05-03")),
    (.of("Ada Brun", "Ivo Kern", on: "2024-05-02"), .of("Ada Brun", "Lea Sand", on: "2024-05-02")),
    (.of("Ada Brun", "Ivo Kern", on: "2024-06"), .of("Ada Brun", "Ivo Kern", on: "2024-05-02")),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", in: "Linz", "AT"),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", in: "Lyon", "FR")
    ),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", status: .denied),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02")
    ),
    (
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", kind: .call),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", kind: .visit)
    ),
    (
      .of("Ada Brun", "Ivo Kern", in: "Linz", "AT"),
      .of("Ada Brun", "Ivo Kern", on: "2024-05-02", in: "Lyon", "FR")
    ),
    (.of("Ada Brun", "Ivo Kern"), .of("Ada Brun", "Ivo Kern")),
    (.of("Ada Brun", in: "Linz", "AT"), .of("Ada Brun", on: "2024-05-02", in: "Linz", "AT")),
  ]

  @Test(arguments: apart)
  func `two mentions are two meetings`(a: ArticleRecord.Meeting, b: ArticleRecord.Meeting) {
    #expect(meetings([(a, nil), (b, nil)]).count == 2)
    #expect(meetings([(b, nil), (a, nil)]).count == 2)
  }

  @Test func `an announcement joins what was held, and both stay visible`() throws {
    let found = meetings([
      (.of("Ada Brun", "Ivo Kern", status: .planned), "2024-04-20"),
      (.of("Ada Brun", "Ivo Kern", on: "2024-05-02", in: "Linz", "AT"), "2024-05-03"),
    ])
    let meeting = try #require(found.first)
    #expect(found.count == 1)
    #expect(meeting.status == .held)
    #expect(meeting.date.start == PartialDate(iso: "2024-05-02"))
    #expect(meeting.reports.map(\.status) == [.planned, .held])
    #expect(meeting.reports.map(\.date.basis) == [.inherited, .explicit])
    #expect(meeting.key == "meeting.2024-05-02.brun-kern")
  }

  @Test func `an announcement far before the meeting, or after it, is another one`() {
    let held = ArticleRecord.Meeting.of("Ada Brun", "Ivo Kern", on: "2024-05-02")
    let planned = ArticleRecord.Meeting.of("Ada Brun", "Ivo Kern", status: .planned)
    #expect(meetings([(planned, "2024-02-20"), (held, "2024-05-03")]).count == 2)
    #expect(meetings([(planned, "2024-05-09"), (held, "2024-05-03")]).count == 2)
  }

  @Test func `an inexact date that fits two meetings joins neither`() {
    let found = meetings([
      (.of("Ada Brun", "Ivo Kern", on: "2024-05-02"), nil),
      (.of("Ada Brun", "Ivo Kern", on: "2024-05-09"), nil),
      (.of("Ada Brun", "Ivo Kern", on: "2024-05"), nil),
      (.of("Ada Brun", "Ivo Kern", on: "2024"), nil),
    ])
    #expect(found.count == 4)
  }

  @Test func `a coarse date never chains two days, whatever the order`() {
    let days = ["2024-05-02", "2024-05-09", "2024-05-16"]
    for start in days.indices {
      let first = days[start]
      let mentions: [(ArticleRecord.Meeting, String?)] =
        [(.of("Ada Brun", "Ivo Kern", on: "2024-05", in: "Linz", "AT"), nil)]
        + days.map {
          (.of("Ada Brun", "Ivo Kern", on: $0, in: $0 == first ? "Linz" : "Graz", "AT"), nil)
        }
      let found = meetings(mentions)
      #expect(found.count == 3)
      #expect(found.first { $0.reports.count == 2 }?.date.start?.description == first)
    }
  }

  @Test func `meetings of one article stay apart`() {
    let graph = graph(
      article(
        "a", people: three,
        meetings: [
          .of("Ada Brun", "Ivo Kern", on: "2024-05-02"),
          .of("Ada Brun", "Ivo Kern", on: "2024-05-02"),
        ]))
    #expect(
      graph.meetings.map(\.key) == [
        "meeting.2024-05-02.brun-kern", "meeting.2024-05-02.brun-kern.2",
      ])
  }

  @Test func `roles, people and bodies of all mentions are kept`() throws {
    var first = ArticleRecord.Meeting.of("Ada Brun", "Ivo Kern", on: "2024-05-02")
    first.participations[0].role = .host
    let second = ArticleRecord.Meeting.of(
      "Ada Brun", "Ivo Kern", "Lea Sand", on: "2024-05-02", states: ["AT"])
    let found = meetings([(first, nil), (second, nil)])
    let meeting = try #require(found.first)
    #expect(meeting.participations.count == 3)
    #expect(meeting.participations.first?.role == .host)
    #expect(meeting.countries == [CountryCode("AT")].compactMap(\.self))
  }
}
