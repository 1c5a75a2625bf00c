import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads from an SVG what tests look at.
final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var titles: [String] = []
  private(set) var texts: [String] = []
  private(set) var links: [String] = []
  /// The light boxes behind the names of nodes.
  private(set) var labelBoxes: [CGRect] = []
  private(set) var isWellFormed = false
  private var content = ""

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    content = ""
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["xlink:href"] { links.append(link) }
    if name == "polygon", attributes["fill"] == "#ffffff", attributes["fill-opacity"] != nil,
      let points = attributes["points"]
    {
      let numbers = points.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      let xs = numbers.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      let ys = numbers.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      if let x = xs.min(), let y = ys.min(), let right = xs.max(), let bottom = ys.max() {
        labelBoxes.append(CGRect(x: x, y: y, width: right - x, height: bottom - y))
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "title" { titles.append(content) }
    if name == "text" { texts.append(content) }
    content = ""
  }
}
