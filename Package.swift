// swift-tools-version: 6.2

import PackageDescription

/// The settings of every Swift target: a warning is an error, and an import is visible to users of
/// a module only where the module says so.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the house; `ARCHITECTURE.md` says who may import whom, and a test holds it.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: imports, swiftSettings: strict)
}

let package = Package(
  name: "briefing",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "briefing", targets: ["briefing"]),
    .library(name: "BriefingKit", targets: ["BriefingKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // System libraries.
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo-ft",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(
      name: "CHarfBuzzLibrary", pkgConfig: "harfbuzz",
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CUnibreak", pkgConfig: "libunibreak",
      providers: [.apt(["libunibreak-dev"]), .brew(["libunibreak"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CDigest", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),

    // HarfBuzz, loaded by the first call of one of its functions.
    .target(
      name: "CHarfBuzz", dependencies: ["CHarfBuzzLibrary"],
      cSettings: [.unsafeFlags(["-gdwarf-4"])]),

    // libcurl, looked for when it is needed: nothing of it is linked.
    // Valgrind of Debian 12 reads no newer form of debug information.
    .target(
      name: "CCurl", publicHeadersPath: "include", cSettings: [.unsafeFlags(["-gdwarf-4"])]),

    // Floor 0
    room("Diagnostics"),
    room("Quantities"),
    room("Scene"),
    // Floor 1
    room("Notation", ["Diagnostics", "CYAML"]),
    room("Reading", ["Diagnostics", "Quantities"]),
    // Floor 2
    room("Dossier", ["Diagnostics", "Quantities", "Notation", "CDigest"]),
    room("Wording", ["Diagnostics", "Quantities"]),
    room("Styling", ["Diagnostics", "Notation", "Scene"]),
    // Floor 3
    room("Analysis", ["Diagnostics", "Quantities", "Dossier"]),
    room("Checking", ["Diagnostics", "Quantities", "Dossier", "Reading"]),
    room("Typesetting", ["Scene", "Styling", "CHarfBuzz", "CUnibreak"]),
    // Floor 4
    room("Charts", ["Quantities", "Scene", "Styling", "Typesetting", "Wording"]),
    room(
      "Editions", ["Diagnostics", "Quantities", "Notation", "Dossier", "Analysis", "Wording"]),
    // Floor 5
    room(
      "Report",
      [
        "Diagnostics", "Quantities", "Notation", "Dossier", "Analysis", "Wording", "Charts",
        "Editions", "CMarkGFM",
      ]),
    // Floor 6
    room(
      "Layout", ["Diagnostics", "Scene", "Styling", "Wording", "Typesetting", "Charts", "Report"]),
    room("CairoRenderer", ["Scene", "CCairo", "CZlib"]),
    room("PDFConformance", ["Scene", "CDeflate"]),
    room("Markup", ["Scene", "Styling", "Wording", "Charts", "Report"]),
    room("Mail", ["Diagnostics", "Quantities", "Notation"]),
    // Floor 7
    room(
      "BriefingKit",
      [
        "Diagnostics", "Quantities", "Scene", "Notation", "Dossier", "Wording", "Styling",
        "Reading", "Checking", "Analysis", "Typesetting", "Charts", "Editions", "Report",
        "Layout", "CairoRenderer", "PDFConformance", "Markup", "Mail", "CCurl", "CDeflate",
      ]),
    // Floor 8
    .executableTarget(
      name: "briefing",
      dependencies: [
        "Diagnostics", "Quantities", "Mail", "BriefingKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests, one target per room and one for the house.
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("QuantitiesTests", ["Quantities"]),
    tests("SceneTests", ["Scene"]),
    tests("NotationTests", ["Notation", "Diagnostics"]),
    tests("ReadingTests", ["Reading", "Quantities"]),
    tests("DossierTests", ["Dossier", "Diagnostics", "Quantities", "Notation"]),
    tests("WordingTests", ["Wording", "Quantities", "Diagnostics"]),
    tests("StylingTests", ["Styling", "Scene", "Diagnostics", "Notation"]),
    tests("AnalysisTests", ["Analysis", "Dossier", "Quantities", "Diagnostics"]),
    tests("CheckingTests", ["Checking", "Dossier", "Quantities", "Diagnostics"]),
    tests("TypesettingTests", ["Typesetting", "Styling", "Scene"]),
    tests(
      "EditionsTests",
      ["Editions", "Analysis", "Dossier", "Wording", "Diagnostics", "Quantities", "Notation"]),
    tests(
      "ChartsTests",
      ["Charts", "Proofing", "Typesetting", "Styling", "Scene", "Wording", "Quantities"]),
    tests(
      "ReportTests",
      [
        "Report", "Analysis", "Dossier", "Charts", "Wording", "Diagnostics", "Quantities",
        "Notation", "Editions",
      ]),
    tests(
      "LayoutTests",
      ["Layout", "Report", "Charts", "Typesetting", "Styling", "Scene", "Wording", "Quantities"]),
    tests("CairoRendererTests", ["CairoRenderer", "Scene"]),
    tests("PDFConformanceTests", ["PDFConformance", "CairoRenderer", "Scene"]),
    tests(
      "MarkupTests",
      ["Markup", "Report", "Charts", "Wording", "Styling", "Scene", "Quantities"]),
    tests("MailTests", ["Mail", "Diagnostics", "Notation"]),
    tests(
      "BriefingTests",
      [
        "briefing", "BriefingKit", "Diagnostics", "Quantities", "Dossier", "Wording", "Styling",
        "Analysis", "Checking", "Typesetting", "Report", "Layout", "Scene", "PDFConformance",
        "Notation", "Charts", "Proofing", "Mail",
      ]),

    // Generated data as all kinds of charts: a sample in the tests, all of it by `scripts/prove`.
    .target(
      name: "Proofing",
      dependencies: [
        "BriefingKit", "Charts", "Quantities", "Scene", "Styling", "Typesetting", "Wording",
      ],
      path: "Tests/Proofing", swiftSettings: strict),
    .executableTarget(
      name: "prove", dependencies: ["Proofing", "BriefingKit", "CairoRenderer"],
      path: "Tests/Prove",
      swiftSettings: strict),
  ]
)
