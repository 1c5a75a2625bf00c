import Extraction
import Knowledge
import Languages
import Testing

/// Whom the reader knows beforehand, with a table of the test's own and with the program's.
struct FigureMatcherTests {
  private static let table = """
    qid\tname\taliases\tcountry\tposition\ttype\tstart\tend\tgender
    Q900001\tPetra Wollner\tPeti Wollner\tAT\tPresident\thead of state\t2019-01\t\tf
    Q900002\tIlario Bendotti\t\tIT\tMinister of Tourism\tminister\t2012\t2014\tm
    Q900003\tOlof Sandmark\t\tSE\tMP\tMP\t2010\t2022\tm
    Q900004\tOlof Sandmark\t\tFI\tPrime Minister\thead of government\t2011\t2023\tm
    Q900005\tMira Kostova\t\tINT\tSecretary-General\thead of international organisation\t2018\t\tf
    Q900006\tDimitri Orlovski\t\tBY\tForeign Minister\tforeign minister\t2015\t\tm
    """

  private func person(
    _ name: String, in text: String, on day: String = "2020-03-04"
  ) throws -> ArticleRecord.Person? {
    let extractor = try Extractor(people: Array(Self.table.utf8), insteadOfTable: true)
    let article = Article(id: "a", text: text, published: PartialDate(iso: day))
    return extractor.extract(article).people.first { $0.name == name }
  }

  @Test func fullNameGivesStateOfficeAndID() throws {
    let one = try person("Petra Wollner", in: "Marc Dufour a rencontré Petra Wollner à Lyon.")
    #expect(one?.wikidata == "Q900001")
    #expect(one?.countries.map(\.description) == ["AT"])
    #expect(one?.knownOffice == "President")
    let once = try person("Ilario Bendotti", in: "Marc Dufour a rencontré Ilario Bendotti à Lyon.")
    #expect(once?.knownOffice == "former Minister of Tourism")
  }

  @Test func otherNamesAndSpellingsAreOne() throws {
    let alias = try person("Peti Wollner", in: "Marc Dufour a rencontré Peti Wollner à Lyon.")
    #expect(alias?.wikidata == "Q900001")
    let spelt = try person(
      "Dmitri Orlovsky", in: "Le ministre Dmitri Orlovsky a rencontré Marc Dufour.")
    #expect(spelt?.wikidata == nil)
    let heard = try person("Dimitri Orlovsky", in: "Dimitri Orlovsky a rencontré Marc Dufour.")
    #expect(heard?.wikidata == "Q900006")
  }

  @Test func timeMustFit() throws {
    let early = try person(
      "Petra Wollner", in: "Marc Dufour a rencontré Petra Wollner à Lyon.", on: "1995-03-04")
    #expect(early?.wikidata == nil)
    #expect(early?.countries == [])
  }

  @Test func articleGoesBeforeTable() throws {
    let other = try person(
      "Ilario Bendotti", in: "Le footballeur brésilien Ilario Bendotti a rencontré Marc Dufour.")
    #expect(other?.wikidata == nil)
    #expect(other?.countries.map(\.description) == ["BR"])
  }

  @Test func sharedNameNeedsMore() throws {
    let nobody = try person("Olof Sandmark", in: "Marc Dufour a rencontré Olof Sandmark.")
    #expect(nobody?.wikidata == nil)
    let finn = try person(
      "Olof Sandmark", in: "Le Premier ministre finlandais Olof Sandmark a rencontré Marc Dufour.")
    #expect(finn?.wikidata == "Q900004")
  }

  @Test func surnameAloneIsNobody() throws {
    #expect(try person("Wollner", in: "Marc Dufour a rencontré Wollner.")?.wikidata == nil)
    let led = try person(
      "Wollner", in: "La présidente autrichienne Wollner a rencontré Marc Dufour.")
    #expect(led?.wikidata == "Q900001")
  }

  @Test func headsOfInternationalBodiesActForNoState() throws {
    let one = try person("Mira Kostova", in: "Mira Kostova a rencontré mardi Marc Dufour à Paris.")
    #expect(one?.wikidata == "Q900005")
    #expect(one?.countries == [])
  }

  @Test func wrongLinesAreNamed() {
    func problem(_ line: String) -> Int? {
      do throws(PeopleFileError) {
        _ = try Extractor(people: Array("# ours\n\(line)\n".utf8))
        return nil
      } catch { return error.line }
    }
    #expect(problem("Q1\tA B\t\tFR\tx\tminister\t2020\t\tm") == nil)
    #expect(problem("Q1\tA B") == 2)
    #expect(problem("X1\tA B\t\tFR\tx\tminister\t2020\t\tm") == 2)
    #expect(problem("Q1\tA B\t\tFRA\tx\tminister\t2020\t\tm") == 2)
    #expect(problem("Q1\tA B\t\tFR\tx\tking of all\t2020\t\tm") == 2)
    #expect(problem("Q1\tA B\t\tFR\tx\tminister\t2020\t2019\tm") == 2)
    #expect(problem("Q1\tA B\t\tFR\tx\tminister\tsoon\t\tm") == 2)
    #expect(problem("Q1\t\t\tFR\tx\tminister\t\t\tm") == 2)
  }
}
