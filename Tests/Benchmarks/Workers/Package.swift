// swift-tools-version: 6.2
// What the bars of codec, partial answers and YAML time and that builds on products: `benchmark` builds what it is about to measure.
//
// A package apart, so that the other bars need not wait for it.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "workers",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "bindery", path: "../../.."),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // A link: the other package has it too.
        .target(name: "Rounds", swiftSettings: strict),
        .executableTarget(
            name: "codec",
            dependencies: [
                "Rounds", .product(name: "BinderyClient", package: "bindery"),
                .product(name: "OpenAIChat", package: "bindery"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "partial",
            dependencies: [
                "Rounds", .product(name: "BinderyRuntime", package: "bindery"),
                .product(name: "BinderyTools", package: "bindery"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "yams", dependencies: ["Rounds", .product(name: "Yams", package: "Yams")], swiftSettings: strict),
    ]
)
