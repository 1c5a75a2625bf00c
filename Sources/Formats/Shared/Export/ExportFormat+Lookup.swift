extension Sequence<ExportFormat> {
  /// The format of a name, in any case; nil where there is none.
  public func named(_ name: String) -> ExportFormat? {
    let name = name.lowercased()
    return first { $0.name == name }
  }

  /// The format that the ending of a file tells, in any case; nil for none, for unknown ones, and for
  /// folders.
  ///
  /// The longest ending counts: `.ftm.json` is no node-link JSON.
  public func format(ofFile path: String) -> ExportFormat? {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    var found: (format: ExportFormat, length: Int)?
    for format in self where !format.isFolder {
      for ending in [format.fileExtension] + format.otherExtensions
      where name.hasSuffix(".\(ending)") && ending.count > found?.length ?? 0 {
        found = (format, ending.count)
      }
    }
    return found?.format
  }
}
