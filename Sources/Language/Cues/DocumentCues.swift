/// What a language must know for cutting an article up, zones and classes of words.
package struct DocumentCues: Sendable {
  package init() {}
}
