/// What a language must know for finding names.
package struct NamesCues: Sendable {
  package init() {}
}
