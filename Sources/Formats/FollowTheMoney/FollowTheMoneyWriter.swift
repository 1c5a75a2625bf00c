public import Analysis
import JSON
public import Knowledge
import Text

/// Writes a graph as FollowTheMoney entities, one JSON object a line, for Aleph and OpenAleph.
///
/// People are `Person`, bodies `PublicBody` or `Organization`, posts `Position` and `Occupancy`,
/// meetings `Event` with an `UnknownLink` for each part and a `Representation` for each body that
/// someone acted for, articles `Article`, quotes `Documentation`, suggested merges `Similar`.
///
/// FollowTheMoney has no status of an event, so that only meetings that the filter admits are written:
/// those held, unless told otherwise; the status stands in `keywords`. It has no offsets and no
/// confidence either.
///
/// > OpenSanctions, OCCRP, "FollowTheMoney". <https://followthemoney.tech>
public struct FollowTheMoneyWriter: Sendable {
  private let filter: MeetingFilter

  /// Makes a writer.
  ///
  /// - Parameter filter: Which meetings are written.
  public init(filter: MeetingFilter = MeetingFilter()) { self.filter = filter }

  /// Writes a valid graph.
  ///
  /// - Complexity: O(n) time; memory for one chunk.
  /// - Throws: What the sink throws.
  public func write(_ graph: KnowledgeGraph, to sink: inout some ByteSink) throws {
    let entities = FollowTheMoneyEntities(graph: graph)
    var json = JSONWriter()
    for article in graph.articles {
      entities.article(&json, article)
      try json.flush(to: &sink)
    }
    for institution in graph.institutions {
      entities.institution(&json, institution)
      try json.flush(to: &sink)
    }
    for person in graph.people {
      entities.person(&json, person)
      try json.flush(to: &sink)
    }
    for meeting in graph.meetings where filter.admits(meeting, in: graph) {
      entities.meeting(&json, meeting)
      try json.flush(to: &sink)
    }
    for (index, merge) in graph.suggestedMerges.enumerated() {
      entities.similar(&json, merge, number: index + 1)
      try json.flush(to: &sink)
    }
    try json.flush(to: &sink, atLeast: 1)
  }
}
