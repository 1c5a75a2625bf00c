@testable import English
@testable import Language
import Languages
import Knowledge
import Testing

@testable import Extraction

/// Who holds what in English passages.
@Suite struct EnglishReadingTests {
  private func record(_ text: String) -> ArticleRecord {
    Extractor().extract(
      Article(id: "a", text: text, published: PartialDate(iso: "2024-05-15"))
    )
  }

  @Test(arguments: [
    ("Moroccan Foreign Minister Driss Lahlou spoke to the press.", "MA", "Foreign Minister"),
    ("Morocco's foreign minister, Driss Lahlou, spoke to the press.", "MA", "foreign minister"),
    ("Driss Lahlou, the Moroccan foreign minister, was at the table.", "MA", "foreign minister"),
    ("The president of Senegal, Driss Lahlou, was at the table.", "SN", "president of Senegal"),
    ("The US secretary of state, Driss Lahlou, was at the table.", "US", "secretary of state"),
  ])
  func `gives an office and its state to its holder`(
    text: String, country: String, title: String
  ) throws {
    let person = try #require(record(text).people.first)
    #expect(person.name == "Driss Lahlou")
    #expect(person.countries.map(\.description) == [country])
    #expect(person.posts.map(\.title) == [title])
  }

  @Test func `a former holder held it`() throws {
    let person = try #require(
      record("Former US president Walter Hendry was in the hall with the guests.").people.first)
    #expect(person.name == "Walter Hendry")
    #expect(person.posts.map(\.period) == [.former])
  }

  @Test func `a minister has the ministry of the state`() throws {
    let found = record("Spanish Defence Minister Elena Casavella was in the hall with the guests.")
    #expect(found.institutions.map(\.name) == ["Ministry of Defence"])
    #expect(found.institutions.first?.country?.description == "ES")
    #expect(found.people.first?.institutions == found.institutions.map(\.id))
  }

  @Test func `a body before a title is the holder's`() throws {
    let found = record("The European Commission's spokeswoman, Ilse Verbruggen, said it was early.")
    let person = try #require(found.people.first)
    #expect(person.name == "Ilse Verbruggen")
    #expect(person.institutions == ["european-commission"])
  }

  @Test func `rules bear English names`() throws {
    let meeting = try #require(
      record("The meeting between Owen Tarrant and Greta Lindqvist was held in Geneva.").meetings
        .first)
    #expect(meeting.rule == "en.noun.meeting.between")
  }

  @Test func `every English verb has the forms that its table needs`() {
    for row in EnglishTables.meetingVerbs.rows {
      #expect(row.count == 5, "\(row)")
      #expect(VerbFrame(rawValue: String(row[1])) != nil, "\(row)")
      #expect(row[4].split(separator: " ").count == 4, "\(row)")
    }
  }

  @Test func `every English table names states and kinds that are known`() {
    for row in EnglishTables.countries.rows {
      #expect(CountryCode(row[0]).flatMap(CountryNames.english) != nil, "\(row)")
      #expect(row.count == 4, "\(row)")
    }
    for row in EnglishTables.meetingNouns.rows {
      #expect(row.count == 4 && MeetingKind(rawValue: String(row[2])) != nil, "\(row)")
    }
    for row in EnglishTables.offices.rows {
      #expect(row.count == 5 && OfficeCategory(rawValue: String(row[2])) != nil, "\(row)")
    }
    for row in EnglishTables.institutions.rows { #expect(row.count == 4, "\(row)") }
  }
}
