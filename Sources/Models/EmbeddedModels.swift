import CDecisionModel
import CTaggerModel
public import Decisions
public import Tagging

/// The trained models that are part of the program.
public enum EmbeddedModels {
  /// The tagger of names, trained on French news; nothing is read or parsed.
  ///
  /// Its card with training data and figures is `Documentation/TaggerModel.md`. The program is linked with
  /// the model, so one that cannot be opened is a broken build, which must not pass for an article without names.
  public static let nameTagger: EntityTagger = {
    let start = unsafe entrevue_tagger_model_start()
    let count = entrevue_tagger_model_size()
    let bytes = unsafe ModelMemory(static: UnsafeRawBufferPointer(start: start, count: count))
    guard let model = TaggerModel(memory: bytes) else {
      preconditionFailure(
        "the model of names inside this program is damaged or of another version; build the program again"
      )
    }
    return EntityTagger(model: model)
  }()

  /// The weights by which French articles are read, trained on annotated articles.
  ///
  /// Their card with training data and figures is `Documentation/ReadingQuality.md`.
  public static let frenchDecisions: DecisionModels = {
    let start = unsafe entrevue_decision_model_start()
    let count = entrevue_decision_model_size()
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    guard let models = DecisionModels(bytes: bytes) else {
      preconditionFailure(
        "the weights inside this program are damaged or of another version; build the program again"
      )
    }
    return models
  }()
}
