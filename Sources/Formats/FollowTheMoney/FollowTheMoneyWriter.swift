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
    let entities = FollowTheMoneyEntities(graph: graph, filter: filter)
    var json = JSONWriter()
    try entities.writeEntities(&json) { try $0.flush(to: &sink) }
    try json.flush(to: &sink, atLeast: 1)
  }
}
