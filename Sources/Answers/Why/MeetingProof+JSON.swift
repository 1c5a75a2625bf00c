import JSON
import Knowledge

extension JSONWriter {
  /// Writes a meeting, its parties, and the passages of each article.
  mutating func value(_ proof: MeetingProof) {
    object { json in
      json.key("meeting")
      json.value(proof.story)
      json.member("reports", proof.reports) { json, report in
        json.object { json in
          json.article(report.article)
          json.member("status", report.report.status.rawValue)
          json.member("rule", report.report.rule)
          json.member("confidence", report.report.confidence)
          json.member("tellings", report.passages) { json, passage in
            json.object { json in
              json.member("rule", passage.mention.rule)
              json.member("weight", passage.mention.weight)
              if !passage.mention.reasons.isEmpty {
                json.member("reasons", passage.mention.reasons)
              }
              json.key("matched")
              json.value(passage.mention.matched)
              json.key("sentence")
              if let sentence = passage.sentence { json.value(sentence) } else { json.null() }
            }
          }
          json.member("evidence", report.others) { json, evidence in json.value(evidence) }
        }
      }
    }
  }

  /// Writes where words stand.
  mutating func value(_ evidence: Evidence) {
    object { json in
      json.member("start", evidence.range.lowerBound)
      json.member("end", evidence.range.upperBound)
      json.member("quote", evidence.quote)
      json.member("zone", evidence.zone.rawValue)
    }
  }
}
