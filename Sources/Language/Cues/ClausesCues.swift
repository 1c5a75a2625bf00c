/// What a language must know for clauses, verb groups and lists.
package struct ClausesCues: Sendable {
  package init() {}
}
