// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "aqwal",
  products: [
    .library(name: "Aqwal", targets: ["Aqwal"]),
    .library(name: "AqwalCorpus", targets: ["AqwalCorpus"]),
    .executable(name: "aqwal", targets: ["aqwal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    .systemLibrary(name: "ICU", path: "Sources/CICU/system", pkgConfig: "icu-uc", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["ICU"], exclude: ["system"]),
    .target(
      name: "Lexicons", path: "Lexicons",
      exclude: ["README.md", "cues", "patterns", "roles", "names", "places", "bodies", "outlets", "stances", "words", "comparison"],
      sources: ["embed.c"], publicHeadersPath: "include"),
    .target(name: "Aqwal", dependencies: ["CICU", "Lexicons"]),
    .target(name: "AqwalFormats", dependencies: ["Aqwal"]),
    .target(name: "AqwalCorpus", dependencies: ["Aqwal", .product(name: "GRDB", package: "GRDB.swift")]),
    .executableTarget(
      name: "aqwal",
      dependencies: ["Aqwal", "AqwalFormats", "AqwalCorpus", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .target(name: "AqwalTestSupport", dependencies: ["Aqwal"], path: "Tests/AqwalTestSupport"),
    .testTarget(name: "AqwalTests", dependencies: ["Aqwal", "AqwalTestSupport"], exclude: ["Goldens"]),
    .testTarget(name: "AqwalFormatsTests", dependencies: ["Aqwal", "AqwalFormats", "AqwalTestSupport"]),
    .testTarget(
      name: "AqwalCorpusTests",
      dependencies: ["AqwalCorpus", "Aqwal", "AqwalFormats", "AqwalTestSupport", .product(name: "GRDB", package: "GRDB.swift")], exclude: ["Articles"]),
    .executableTarget(name: "StoreBenchmark", dependencies: ["Aqwal", "AqwalCorpus"], path: "Tests/StoreBenchmark"),
    .testTarget(name: "CommandLineTests", dependencies: ["aqwal", "Aqwal", "AqwalTestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  // For #embed.
  cLanguageStandard: .gnu2x
)
