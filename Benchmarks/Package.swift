// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that what is needed for measuring is no dependency of the program.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "entrevue", path: "..")],
  targets: [
    .target(
      name: "Measuring", swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "graph-bench",
      dependencies: ["Measuring", .product(name: "Graphs", package: "entrevue")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "extract-bench",
      dependencies: ["Measuring", .product(name: "EntrevueKit", package: "entrevue")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "format-bench",
      dependencies: ["Measuring", .product(name: "Formats", package: "entrevue")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
