// swift-tools-version: 6.2
import PackageDescription

// A package as a user writes it: the build plugin generates, the program uses what it generated.
let package = Package(
    name: "consumer",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "bindery", path: "../..")],
    targets: [
        // The description lies above the target; its config says where.
        .executableTarget(
            name: "chat",
            dependencies: [
                "LoopbackServer",
                .product(name: "BinderyClient", package: "bindery"),
                .product(name: "BinderyTransport", package: "bindery"),
            ],
            swiftSettings: [.treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "BinderyPlugin", package: "bindery")]),
        // The description lies in the target.
        .target(
            name: "pets",
            dependencies: [.product(name: "BinderyClient", package: "bindery")],
            swiftSettings: [.treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "BinderyPlugin", package: "bindery")]),
        // Tools and a schema from files, without a description.
        .executableTarget(
            name: "errands",
            dependencies: [
                "LoopbackServer",
                .product(name: "BinderyTools", package: "bindery"),
                .product(name: "BinderyTransport", package: "bindery"),
                .product(name: "OpenAIChat", package: "bindery"),
            ],
            swiftSettings: [.treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "BinderyPlugin", package: "bindery")]),
        // A target whose code is on the main actor unless it says otherwise.
        .target(
            name: "screen",
            dependencies: [.product(name: "OpenAIChat", package: "bindery")],
            swiftSettings: [.treatAllWarnings(as: .error), .defaultIsolation(MainActor.self)]),
        // A server on this machine, so that the demonstration needs no key.
        .target(name: "LoopbackServer"),
    ]
)
