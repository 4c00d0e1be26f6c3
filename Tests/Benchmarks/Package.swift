// swift-tools-version: 6.2
// The bars that generator and generated code must hold, measured: `make benchmark`, from the project's root.
//
// Bindery is run and built as a user has it, as a process; so this package does not depend on it. Its YAML reader alone
// is no product and is built here: the links lead to its sources.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(
            name: "CBinderyYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "BinderyDiagnostics", swiftSettings: strict),
        .target(name: "BinderyYAML", dependencies: ["CBinderyYAML", "BinderyDiagnostics"], swiftSettings: strict),
        .target(name: "Rounds", swiftSettings: strict),
        .executableTarget(
            name: "nodes", dependencies: ["Rounds", "BinderyYAML", "BinderyDiagnostics"], swiftSettings: strict),
        .executableTarget(name: "eventloop", dependencies: ["CBinderyYAML"]),
        .executableTarget(name: "benchmark", swiftSettings: strict),
    ]
)
