import Drawing
import Formats

extension ExportFormat {
  /// The picture that Graphviz draws of the DOT text.
  init(_ image: ImageFormat) {
    self.init(
      name: image.rawValue, fileExtension: image.rawValue, mediaType: image.mediaType,
      content: .picture, summary: image.summary,
      writer: .file { export, sink in
        guard let picture = try export.picture(ExportFormat(image)) else { return }
        try sink.write(picture)
      })
  }
}

extension ImageFormat {
  /// The image of a format; nil where it is none.
  init?(_ format: ExportFormat) { self.init(rawValue: format.name) }

  /// Registered with IANA.
  fileprivate var mediaType: String {
    switch self {
    case .svg: "image/svg+xml"
    case .pdf: "application/pdf"
    case .png: "image/png"
    }
  }

  fileprivate var summary: String {
    switch self {
    case .svg: "web pages: text, links and tooltips stay alive"
    case .pdf: "reports, paper"
    case .png: "slides"
    }
  }
}
