// swift-tools-version: 6.2
// The bars that generator and generated code must hold, measured: `make benchmark`, from the project's root.
//
// Bindery is run and built as a user has it, as a process; so this package does not depend on it.
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .executableTarget(name: "eventloop", dependencies: ["CLibYAML"]),
        .executableTarget(name: "benchmark", swiftSettings: [.treatAllWarnings(as: .error)]),
    ]
)
