import Analysis
package import JSON
import Knowledge

/// What proves a fact.
package struct WhyAnswer: Answer {
  let graph: KnowledgeGraph
  /// The fact that was asked about.
  package let fact: Fact
  let meetings: [MeetingProof]
  let affiliations: [AffiliationProof]

  package var isEmpty: Bool { meetings.isEmpty && affiliations.isEmpty }

  package var lines: [String] {
    var blocks: [[String]] = []
    switch fact {
    case .meeting: break
    case .person(let person): blocks.append([graph[person].name])
    case .link(let first, let second):
      blocks.append(["\(graph.label(of: first)) – \(graph.label(of: second))"])
    }
    blocks += affiliations.map { $0.lines() }
    blocks += meetings.map(\.lines)
    if isEmpty {
      blocks.append([
        "Nothing of the kind is known; ask 'entrevue why-not' for what a pair lacked."
      ])
    }
    return Array(blocks.joined(separator: [""]))
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("meetings", meetings) { json, proof in json.value(proof) }
      json.member("affiliations", affiliations) { json, proof in json.value(proof) }
    }
  }

  /// One line per passage that tells of a meeting, and per quotation that gives a post or state.
  package var table: CSVTable {
    var table = CSVTable([
      "meeting", "claim", "article", "status", "rule", "weight", "matched", "quote",
    ])
    for proof in affiliations {
      for entry in proof.evidence {
        table.append(["", proof.claim, entry.article.id, "", "", "", "", entry.words.quote])
      }
    }
    for proof in meetings {
      for report in proof.reports {
        let head = [
          proof.story.meeting.key, "", report.article.id, report.report.status.rawValue,
        ]
        for passage in report.passages {
          let mention = passage.mention
          table.append(
            head + [
              mention.rule ?? "", CSVTable.field(mention.weight), mention.matched.quote,
              passage.sentence?.quote ?? "",
            ])
        }
        for evidence in report.others { table.append(head + ["", "", "", evidence.quote]) }
      }
    }
    return table
  }
}
