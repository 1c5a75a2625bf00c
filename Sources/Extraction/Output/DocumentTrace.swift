public import Knowledge
import Text

/// What each step found, for those who work on the rules.
public enum DocumentTrace {
  /// One line a sentence, then its mentions, functions and dates.
  public static func text(of article: Article) -> String {
    let extractor = Extractor()
    var document = DocumentReader(lexicon: FrenchLexicon.shared).document(of: article)
    extractor.read(&document)
    var out = ""
    for (index, sentence) in document.text.sentences.enumerated() {
      out += "[\(index) \(document.zones[index])] \(document.text.string(sentence))\n"
      for name in document.names where sentence.contains(name.tokens.lowerBound) {
        out += "    name \(name.label) \(name.rule) \(name.score) «\(document.text.string(name.tokens))»\n"
      }
      for function in document.functions where sentence.contains(function.head.lowerBound) {
        out += "    function «\(document.text.string(function.tokens))» \(function.category) country \(function.country.map { "\($0)" } ?? "-") bodies \(function.bodies.map(\.name)) person \(function.person.map { document.people[$0].name } ?? "-")\n"
      }
      for mention in document.mentions where sentence.contains(mention.core.lowerBound) {
        out += "    mention \(mention.form) «\(document.text.string(mention.tokens))» people \(mention.people.map { document.people[$0].name }) inst \(mention.institutions.map { document.institutions[$0].forms[0] }) \(mention.countries)\n"
      }
      for date in document.dates where sentence.contains(date.tokens.lowerBound) {
        out += "    date «\(document.text.string(date.tokens))» \(date.kind) \(date.span.start.map { "\($0)" } ?? "-")\n"
      }
    }
    return out
  }
}
