public import Formats
public import Knowledge

/// Writes a graph as one HTML page to explore it: nothing else is needed, neither server nor network.
///
///     var page: [UInt8] = []
///     try ExplorerPage(graph).write(to: &page)
///
/// The page holds the data as JSON, and style and script of ours, which a strict content security
/// policy names by their digests: no other script can run, and nothing can be loaded or sent.
/// Whatever articles say is shown as text only.
///
/// > W3C, "Content Security Policy Level 3", <https://www.w3.org/TR/CSP3/>.
public struct ExplorerPage {
  private let networks: GraphNetworks
  private let options: ExplorerOptions

  /// Prepares the page of a graph, which must be valid.
  public init(_ graph: KnowledgeGraph, options: ExplorerOptions = ExplorerOptions()) {
    self.init(GraphNetworks(graph), options: options)
  }

  /// Prepares the page of a graph whose networks other formats may show too.
  public init(_ networks: GraphNetworks, options: ExplorerOptions = ExplorerOptions()) {
    self.networks = networks
    self.options = options
  }

  /// Lays the graph's networks out and writes the page.
  ///
  /// The same graph gives the same bytes.
  ///
  /// - Complexity: O((|V| log |V| + |E|) · 100) for the layouts of the four networks.
  /// - Throws: What the sink throws.
  public func write(to sink: inout some ByteSink) throws {
    let style = PagePart.style.bytes
    let script = PagePart.script.bytes
    let language = options.language ?? .english
    let title = options.title ?? language.graphTitle
    try sink.write(
      Array(
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(
          PageSecurity.policy(script: script, style: style))">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>\(PageSecurity.escaped(title)) – Entrevue</title>
        <style>
        """.utf8))
    try sink.write(style)
    try sink.write(Array("</style>\n</head>\n".utf8))
    try sink.write(PagePart.body.bytes)
    try sink.write(Array("<script type=\"application/json\" id=\"data\">\n".utf8))
    try ExplorerData(networks, options: options).write(to: &sink)
    try sink.write(Array("\n</script>\n<script>".utf8))
    try sink.write(script)
    try sink.write(Array("</script>\n</body>\n</html>\n".utf8))
  }
}
