/// What a language must know for when, where and whether a meeting took place.
package struct CircumstancesCues: Sendable {
  package init() {}
}
