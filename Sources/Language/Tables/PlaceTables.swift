import CLanguageData

/// Tables of places that serve every language.
package enum PlaceTables {
  /// `fr/cities.txt`: cities of the world, as GeoNames and French papers write them.
  package static var cities: FactTable {
    unsafe FactTable(language_table_fr_cities())
  }
}
