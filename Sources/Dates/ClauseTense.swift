/// The time in which a clause sees what it tells.
package enum ClauseTense: UInt8, Sendable {
  /// It has happened: compound or simple past, imperfect, a participle ("élu", "tenue").
  case past
  /// It happens, or a headline tells it so.
  case present
  /// It lies ahead: future, "doit", "va" with an infinitive, "prévu", "pour" with an infinitive.
  case future
  /// It would happen, or is said to: "devrait", "se rendrait".
  case conditional
  /// No verb tells.
  case unknown
}
