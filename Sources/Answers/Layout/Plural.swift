/// Numbers of things, in words.
package enum Plural {
  /// `1 pair`, `2 pairs`; `many` where an *s* does not do.
  package static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(form(count, one, many))"
  }

  /// `pair` for one, `pairs` for others.
  package static func form(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? one : many ?? one + "s"
  }
}
