public import Extraction
import Language

/// What is wrong with a file of people.
public struct PeopleFileError: Error, Equatable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what to do, to follow the place: "has 3 columns; …".
  public var description: String
}

extension Extractor {
  /// Makes an extractor that knows people of one's own.
  ///
  /// - Parameters:
  ///   - people: A file of people, one line a person and office; Documentation/PublicFigures.md says how.
  ///   - insteadOfTable: Whether they are all that it knows, and not more than the table of the program.
  /// - Throws: A ``PeopleFileError`` for the first line that is wrong.
  public init(people: [UInt8], insteadOfTable: Bool = false) throws(PeopleFileError) {
    do throws(FigureFile.Problem) {
      let figures = try FigureFile.read(people)
      self.init(
        languages: LanguageList.all,
        figures: PublicFigures(figures, replacingTable: insteadOfTable))
    } catch {
      throw PeopleFileError(line: error.line, description: error.message)
    }
  }
}
