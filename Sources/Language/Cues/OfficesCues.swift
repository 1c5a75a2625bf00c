/// What a language must know for reading offices and the bodies and states they imply.
package struct OfficesCues: Sendable {
  package init() {}
}
