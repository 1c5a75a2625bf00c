import Analysis
import Formats
import Knowledge

/// What pictures show and how, as far as it is not said of the network.
struct PictureChoice: Sendable {
  /// Theme and layout.
  var style = DiagramStyle()
  /// Whom the picture is about; nil for everyone.
  var focus: EntityReference?
  /// How many links away from the focus the farthest may be.
  var depth = 1
  /// What nodes are told apart by.
  var grouping = DiagramOptions.Grouping.countries
  /// Below which significance a link stays; nil for all, as far as the picture bears it.
  var backboneLevel: Double?
  /// Whether nodes stand in their countries.
  var isMap = false
  /// How long one picture may take, in seconds.
  var timeLimit = 60.0
  /// The most nodes; nil shows all.
  var nodeLimit = DiagramOptions().nodeLimit
  /// The language of titles and legends.
  var language = DisplayLanguage.english
}
