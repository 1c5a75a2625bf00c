/// A grammatical gender.
package enum Gender: Sendable { case masculine, feminine, unknown }
