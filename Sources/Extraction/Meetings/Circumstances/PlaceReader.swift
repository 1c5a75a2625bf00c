import Dates
import Knowledge
import Language
import Text

/// Finds the phrases of a document that say where something is.
///
/// One pass over the tokens; meetings then look places up by position.
struct PlaceReader {
  /// The sentences of the document.
  let sentences: Sentences
  private var document: Document { sentences.document }

  /// Where the text first names the capital of a state ("la capitale libanaise").
  private let capitals: [CountryCode: Range<Int>]

  init(_ sentences: Sentences) {
    self.sentences = sentences
    let document = sentences.document
    var capitals: [CountryCode: Range<Int>] = [:]
    for hit in document.gazetteer.hits where hit.meaning.kind == .capital {
      guard let country = hit.meaning.country, capitals[country] == nil else { continue }
      if document.gazetteer.hit(at: hit.tokens.lowerBound, .city) != nil {
        capitals[country] = hit.tokens
      }
    }
    self.capitals = capitals
  }

  /// All place phrases, in order.
  ///
  /// - Complexity: O(n) in the number of tokens, but for the mentions of a sentence.
  func places() -> [PlacePhrase] {
    var result: [PlacePhrase] = []
    for sentence in document.sentences.indices where document.zone(of: sentence) != .boilerplate {
      let reader = PlacePhraseReader(view: sentences[sentence], capitals: capitals)
      var token = reader.view.range.lowerBound
      while token < reader.view.range.upperBound {
        guard let phrase = reader.phrase(at: token), !isDay(phrase) else {
          token += 1
          continue
        }
        // "au siège de l’ONU à New York": the town is where the building stands.
        if let last = result.last, last.sort != .town, last.tokens.upperBound == token,
          phrase.sort == .town
        {
          result.removeLast()
        }
        result.append(phrase)
        token = phrase.tokens.upperBound
      }
    }
    return result
  }

  /// "à la Saint-Sylvestre": the day, not the village.
  private func isDay(_ phrase: PlacePhrase) -> Bool {
    document.dates(in: phrase.tokens).contains {
      $0.kind == .date && $0.tokens.upperBound == phrase.tokens.upperBound
    }
  }
}
