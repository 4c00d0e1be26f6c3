// swift-tools-version: 6.2
// What the bars of the whole call time: a client over each transport, beside a loop that only counts the transport's bytes.
//
// A package apart, since one of the transports brings SwiftNIO, for which the other bars need not wait.
import PackageDescription

let package = Package(
    name: "client-workers",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "bindery", path: "../../..", traits: ["AsyncHTTPClient"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    ],
    targets: [
        .executableTarget(
            name: "client",
            dependencies: [
                .product(name: "BinderyClient", package: "bindery"),
                .product(name: "BinderyTransport", package: "bindery"),
                .product(name: "BinderyAsyncHTTPClient", package: "bindery"),
                .product(name: "OpenAIChat", package: "bindery"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: [.treatAllWarnings(as: .error)])
    ]
)
