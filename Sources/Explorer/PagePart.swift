import CExplorerPage

/// The parts of the page that are the same for every graph; they are part of the program.
enum PagePart: CaseIterable {
  /// What stands between the tags of the `style` element.
  case style
  /// From the tag of `body` to before the data.
  case body
  /// What stands between the tags of the `script` element.
  case script

  /// The part, UTF-8.
  var bytes: [UInt8] {
    // The bytes are constants of the program: they are there as long as it runs, and never change.
    let part =
      switch self {
      case .style: unsafe explorer_page_style()
      case .body: unsafe explorer_page_body()
      case .script: unsafe explorer_page_script()
      }
    return unsafe Array(UnsafeBufferPointer(start: part.bytes, count: part.count))
  }
}
