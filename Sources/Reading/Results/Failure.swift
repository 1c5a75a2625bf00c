/// A problem whose file and line the caller knows.
struct Failure: Error, Equatable {
  var problem: ReadError.Problem

  init(_ problem: ReadError.Problem) { self.problem = problem }
}
