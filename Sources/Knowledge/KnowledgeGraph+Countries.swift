extension KnowledgeGraph {
  /// The entry of a country; nil where nothing refers to it.
  ///
  /// - Complexity: O(log n), because countries are sorted by code.
  public func country(_ code: CountryCode) -> Country? {
    var range = countries.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if countries[middle].code == code { return countries[middle] }
      range =
        countries[middle].code < code
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The key of a country; what it would be where nothing refers to it.
  ///
  /// - Complexity: O(log n).
  public func key(of code: CountryCode) -> String { country(code)?.key ?? "country.\(code)" }
}
