// swift-tools-version: 6.2
// What the bars of serving time: a generated server, beside a route over the same framework that is written by hand.
//
// A package apart, since it brings Hummingbird and SwiftNIO, for which the other bars need not wait.
import PackageDescription

let package = Package(
    name: "server-workers",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "bindery", path: "../../..", traits: ["Hummingbird"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        .executableTarget(
            name: "server",
            dependencies: [
                .product(name: "BinderyHummingbird", package: "bindery"),
                .product(name: "OpenAIChatServer", package: "bindery"),
                .product(name: "OpenAIChat", package: "bindery"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: [.treatAllWarnings(as: .error)])
    ]
)
