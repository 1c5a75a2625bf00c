package import Language
import Text

extension StatusCues {
  /// Spanish words for whether a meeting took place.
  package static let spanish = StatusCues(
    putOff: KeySet(
      "aplazado aplazada aplazados pospuesto pospuesta postergado postergada suspendida"),
    intended: KeySet("debía debían iba iban"),
    able: KeySet("podido"),
    negations: KeySet("no nunca"),
    happening: KeySet("lugar celebrado celebrada celebró realizado realizada realizó"),
    qualifying: KeySet(
      """
      próximo próxima próximos próximas futuro futura posible posibles eventual dispuesto dispuesta
      proyecto invitado invitada
      """),
    ordinals: KeySet("primer primera segundo segunda larga breve"),
    past: KeySet("último última pasado pasada reciente anterior"),
    after: KeySet("tras después"),
    cancellations: KeySet("cancelación aplazamiento suspensión"),
    told: KeySet("durante tras término curso ocasión después final salir salida"),
    futureEndings: WordEndings("rá rán"), bringing: ["dar"],
    ahead: SpanishGrammar.phrases("en vísperas de; con vistas a; de cara a; antes de"),
    arranging: KeySet("organizar solicitar solicitó pedir pidió"),
    unreal: .spanish)
}
