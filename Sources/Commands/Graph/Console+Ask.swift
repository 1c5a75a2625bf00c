import Answers
import Knowledge

extension Console {
  /// Asks a graph a question and writes the answer.
  ///
  /// - Returns: `.incomplete` where the answer is empty, or where some of the graph's input was
  ///   passed over.
  /// - Throws: A ``CommandError`` where there is no graph; a `QuestionError` where there is no
  ///   answer.
  func ask(
    _ question: some Question, of source: GraphSource, as form: AnswerForm
  ) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    var names = EntityFinder(graph)
    let answer = try question.answer(in: graph, naming: &names)
    tell(notesOf: names)
    try output.write(answer.bytes(as: form))
    return answer.isEmpty ? .incomplete : status
  }

  /// Tells whom names were taken for that several bear.
  func tell(notesOf names: EntityFinder) {
    for note in names.notes { tell("Note: \(note)") }
  }
}
