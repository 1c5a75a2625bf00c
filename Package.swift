// swift-tools-version: 6.2
import PackageDescription

/// Settings of our own targets; dependencies are not touched by them.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One target per layer.
///
/// An arrow in ARCHITECTURE.md is a dependency here, so the compiler keeps it.
func layer(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "entrevue",
  products: [
    .executable(name: "entrevue", targets: ["entrevue"]),
    .library(name: "EntrevueKit", targets: ["EntrevueKit"]),
    .library(name: "Graphs", targets: ["Graphs"]),
    .library(name: "Formats", targets: ["Formats"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries of the system
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    // Layers, lowest first
    layer("Text", ["CDigest"]),
    layer("Knowledge", ["Text"]),
    layer("Reading", ["Knowledge", "Text", "CLibXML2"]),
    .target(
      name: "CTaggerModel", exclude: ["french-tagger.bin"], cSettings: [.headerSearchPath(".")]),
    layer(
      "Extraction", ["Knowledge", "Text", "CTaggerModel"], exclude: ["Resources/SOURCES.md"]),
    layer("Resolution", ["Knowledge", "Text"]),
    layer("Graphs"),
    layer("Analysis", ["Knowledge", "Graphs", "Text"]),
    layer("Formats", ["Knowledge", "Analysis", "Graphs", "Text", "CSQLite"]),
    .target(
      name: "CExplorerPage", exclude: ["Page"], cSettings: [.headerSearchPath(".")]),
    layer("Explorer", ["Formats", "Analysis", "Graphs", "Knowledge", "Text", "CExplorerPage"]),
    layer("Drawing", ["CGraphviz", "CFontconfig"]),
    layer("Training", ["Extraction", "Text"]),
    .executableTarget(
      name: "entrevue-train",
      dependencies: [
        "Training", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    layer("EntrevueKit", ["Knowledge", "Extraction", "Resolution", "Analysis", "Formats"]),
    layer("Answers", ["Analysis", "Formats", "Graphs", "Knowledge", "Text"]),
    layer(
      "Commands",
      [
        "Answers", "Reading", "Extraction", "Resolution", "Analysis", "Formats", "Explorer", "Drawing",
        "Knowledge",
        "Graphs", "Text", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "entrevue",
      dependencies: [
        "Commands", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests(of: "Text"),
    tests(of: "Knowledge", ["Text"]),
    tests(of: "Reading", ["Knowledge"]),
    tests(of: "Extraction", ["Knowledge", "Text"], exclude: ["Corpus"]),
    tests(of: "Training", ["Extraction", "Text"]),
    tests(of: "Resolution", ["Knowledge"]),
    tests(of: "Graphs"),
    tests(of: "Analysis", ["Knowledge", "Graphs"]),
    tests(of: "Formats", ["Knowledge", "Analysis"]),
    tests(of: "Explorer", ["Knowledge", "Formats", "Resolution"]),
    tests(of: "Drawing", ["Formats"]),  // what Formats writes must survive Graphviz
    tests(of: "EntrevueKit", ["Knowledge"]),
    tests(of: "Answers", ["Analysis", "Formats", "Graphs", "Knowledge"]),
    tests(of: "Commands", ["Knowledge", "Reading", "Formats", "Analysis"]),
  ]
)
