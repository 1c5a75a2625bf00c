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
    layer("JSON", ["Text"]),
    layer("Knowledge", ["Text"]),
    layer("Reading", ["Knowledge", "JSON", "Text", "CLibXML2"]),
    .target(
      name: "CTaggerModel", exclude: ["french-tagger.bin"], cSettings: [.headerSearchPath(".")]),
    layer("Dates", ["Knowledge", "Text"]),
    layer("Tagging", ["Text"]),
    layer("Decisions", ["Text"]),
    .target(
      name: "CDecisionModel", exclude: ["french-decisions.bin"],
      cSettings: [.headerSearchPath(".")]),
    layer("Models", ["Tagging", "Decisions", "CTaggerModel", "CDecisionModel"]),
    .target(
      name: "CLanguageData", exclude: ["Tables", "SOURCES.md"], cSettings: [.headerSearchPath(".")]),
    layer(
      "Language", ["CLanguageData", "Dates", "Tagging", "Decisions", "Knowledge", "Text"]),
    layer("Extraction", ["Language", "Dates", "Tagging", "Decisions", "Knowledge", "Text"]),
    // Languages, above the engine: nothing in Extraction can import them
    layer(
      "French", ["Language", "CLanguageData", "Models", "Dates", "Tagging", "Knowledge", "Text"]),
    layer(
      "English", ["Language", "CLanguageData", "Models", "Dates", "Knowledge", "Text"]),
    layer("Spanish", ["Language", "CLanguageData", "Models", "Dates", "Knowledge", "Text"]),
    layer(
      "Languages",
      ["French", "English", "Spanish", "Language", "Extraction", "Dates", "Knowledge", "Text"]),
    layer("Resolution", ["Knowledge", "Text"]),
    layer("Graphs", ["Text"], exclude: ["Graphs.docc"]),
    layer("Analysis", ["Knowledge", "Graphs", "Text"]),
    layer("Formats", ["Knowledge", "Analysis", "Graphs", "JSON", "Text", "CSQLite"]),
    .target(
      name: "CExplorerPage", exclude: ["Page"], cSettings: [.headerSearchPath(".")]),
    layer(
      "Explorer",
      ["Formats", "Analysis", "Graphs", "JSON", "Knowledge", "Text", "CExplorerPage"]),
    layer("Drawing", ["CGraphviz", "CFontconfig"]),
    layer(
      "Training",
      [
        "Extraction", "Languages", "Reading", "Decisions", "French", "Language", "Models",
        "Tagging",
        "Knowledge", "Text",
      ]),
    .executableTarget(
      name: "entrevue-train",
      dependencies: [
        "Training", "Decisions", "Formats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    layer(
      "EntrevueKit", ["Knowledge", "Extraction", "Languages", "Resolution", "Analysis", "Formats"],
      exclude: ["EntrevueKit.docc"]),
    layer("Answers", ["Analysis", "Graphs", "JSON", "Knowledge", "Text"]),
    layer(
      "Commands",
      [
        "Answers", "Reading", "Extraction", "Languages", "Resolution", "Analysis", "Formats",
        "Explorer", "Drawing", "Knowledge", "Graphs", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "entrevue",
      dependencies: [
        "Commands", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests of several targets share
    .target(
      name: "TestSupport", dependencies: ["Text"], path: "Tests/TestSupport", swiftSettings: strict),

    tests(of: "Text", ["TestSupport"]),
    tests(of: "JSON", ["TestSupport", "Text"]),
    tests(of: "Knowledge", ["Text"]),
    tests(of: "Reading", ["JSON", "Knowledge"]),
    tests(of: "Dates", ["French", "English", "Language", "Knowledge", "Text"]),
    tests(of: "French", ["Dates", "Language", "Knowledge", "Text"]),
    tests(of: "English", ["Languages", "Extraction", "Dates", "Language", "Knowledge", "Text"]),
    tests(of: "Spanish", ["Languages", "Extraction", "Dates", "Language", "Knowledge", "Text"]),
    tests(of: "Tagging", ["Models", "French", "Language", "Text"]),
    tests(
      of: "Extraction",
      ["Languages", "French", "English", "Language", "Dates", "Decisions", "Knowledge", "Text"],
      exclude: ["Corpus"]),
    tests(of: "Decisions"),
    tests(of: "Training", ["Decisions", "French", "Knowledge", "Tagging", "Text"]),
    tests(of: "Resolution", ["Knowledge"]),
    tests(of: "Graphs", ["Text"]),
    tests(of: "Analysis", ["Knowledge", "Graphs", "Text"]),
    tests(of: "Formats", ["Knowledge", "Analysis", "JSON", "TestSupport", "Text"]),
    tests(of: "Explorer", ["Knowledge", "Formats", "Resolution", "Text"]),
    tests(of: "Drawing", ["Formats"]),  // what Formats writes must survive Graphviz
    tests(of: "EntrevueKit", ["Knowledge"]),
    tests(of: "Answers", ["Analysis", "Graphs", "Knowledge"]),
    tests(of: "Commands", ["Knowledge", "Reading", "Formats", "Analysis"]),
  ]
)
