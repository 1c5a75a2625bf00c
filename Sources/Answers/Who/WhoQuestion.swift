package import Analysis
package import Knowledge

/// The question whom a person met, when, where, in what capacity, and who says so.
package struct WhoQuestion: Question {
  /// The person, as the user typed it.
  package var name: String
  /// Which meetings count.
  package var filter: MeetingFilter

  /// A question about a name; held, planned and reported meetings count unless the filter says otherwise.
  package init(
    about name: String, filter: MeetingFilter = MeetingFilter(statuses: MeetingStatus.heldOrOpen)
  ) {
    self.name = name
    self.filter = filter
  }

  package func answer(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> WhoAnswer {
    let person = try names.person(name)
    var filter = filter
    var heldOnly = filter
    heldOnly.statuses = [.held]
    filter.people = [person]
    return WhoAnswer(
      graph: graph, person: graph[person],
      metCount: graph.encounters(of: person, filter: heldOnly).count,
      stories: graph.meetings(matching: filter).map { MeetingStory(graph[$0], in: graph) })
  }
}
