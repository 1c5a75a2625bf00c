import Knowledge
import TestSupport
import Text

@testable import Formats

/// Invented graphs for golden files and known answers.
enum SampleGraph {
  /// Two articles, a held and a planned meeting, a delegation, a place, posts, a suggested merge.
  static func small() -> KnowledgeGraph {
    let text = #"""
      {"id":"un","title":"À Fès, « accord » signé","published":"2024-10-29","source":"L’Écho","url":"https://example.org/un?a=1&b=é","language":"fr","text_sha256":"00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa00aa","people":[{"id":"z","name":"Zoé Œuvre","aliases":["Mme Œuvre"],"countries":["FR"],"institutions":["m"],"posts":[{"title":"ministre de l’Eau","institution":"m","country":"FR","evidence":[{"start":0,"end":17,"quote":"ministre de l’Eau"}]}],"evidence":[{"start":18,"end":27,"quote":"Zoé Œuvre"}],"confidence":0.97},{"id":"i","name":"Idir Ben Salah","countries":["MA"]}],"institutions":[{"id":"m","name":"Ministère de l’Eau","aliases":["MinEau"],"country":"FR","evidence":[{"start":0,"end":1,"quote":"m","zone":"title"}]},{"id":"b","name":"Banque bleue"}],"countries":["FR","MA"],"meetings":[{"id":"1","participations":[{"person":"i","role":"host"},{"person":"z","role":"visitor","on_behalf_of":["m"]}],"institutions":["b"],"kind":"signing","status":"held","start":"2024-10-28","end":"2024-10-29","date_basis":"weekday-agreement","place":"Fès","place_country":"MA","evidence":[{"start":40,"end":58,"quote":"ont signé “l’eau”."}],"confidence":0.93,"rule":"fr.signer"},{"id":"2","participants":["z"],"countries":["MA"],"kind":"visit","status":"planned","start":"2025-01","place_country":"MA","confidence":0.6}]}
      {"id":"deux","published":"2023","url":"not a url","people":[{"name":"Z. Œuvre","aliases":["عبد"],"posts":[{"title":"maire","country":"FR","period":"former"}]}],"countries":["FR"],"meetings":[{"participants":["Z. Œuvre"],"status":"denied","start":"2022"},{"countries":["FR","MA"],"status":"cancelled"}]}
      """#
    let records = RecordReader.read(Array(text.utf8), file: "sample").records
    return NaiveGraph.graph(of: records)
  }

  /// Graphs of texts that are made to break writers.
  static func hostile(seed: UInt64) -> KnowledgeGraph {
    var numbers = SplitMix64(seed: seed)
    return NaiveGraph.graph(of: (0..<4).map { numbers.record(id: "a\($0)") })
  }
}
