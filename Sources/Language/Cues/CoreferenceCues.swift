/// What a language must know for finding out who is who, and whose states and bodies.
package struct CoreferenceCues: Sendable {
  package init() {}
}
