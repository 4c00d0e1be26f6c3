// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let asyncHTTPClient = TargetDependencyCondition.when(traits: ["AsyncHTTPClient"])
let metrics = TargetDependencyCondition.when(traits: ["Metrics"])
let tracing = TargetDependencyCondition.when(traits: ["Tracing"])
let hummingbird = TargetDependencyCondition.when(traits: ["Hummingbird"])

/// The SDKs under Generated/: each a folder, a target and a product.
let generated = [
    "OpenAIChat",
    "CompatibleChat",
    "TogetherChat",
    "GeminiChat",
    "AtomaChat",
    "OneLLMChat",
    "OpenAIChatServer",
]

/// Of those, the ones whose config names another as its `base`.
let bases = ["OneLLMChat": "CompatibleChat", "OpenAIChatServer": "OpenAIChat"]

/// Of those, the ones with the output `server`.
let servers: Set = ["OpenAIChatServer"]

/// An artifact bundle with the tool: then plugins compile no tool and need no libyaml. `make artifact-bundle` makes it. A binary
/// target's path is seen from this package, hence the way up to the root before an absolute one.
let bundle = Context.environment["BINDERY_ARTIFACT_BUNDLE"].map { path in
    let depth = Context.packageDirectory.split(separator: "/").count
    return path.hasPrefix("/") ? String(repeating: "../", count: depth) + path.dropFirst() : path
}
let tool: Target.Dependency = bundle == nil ? "bindery" : "BinderyBinary"

let package = Package(
    name: "bindery",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .executable(name: "bindery", targets: ["bindery"]),
        .executable(name: "bindery-mock", targets: ["bindery-mock"]),
        .plugin(name: "BinderyPlugin", targets: ["BinderyPlugin"]),
        .plugin(name: "BinderyCommand", targets: ["BinderyCommand"]),
        .library(name: "BinderyRuntime", targets: ["BinderyRuntime"]),
        .library(name: "BinderyClient", targets: ["BinderyClient", "BinderyRuntime"]),
        .library(name: "BinderyTools", targets: ["BinderyTools"]),
        .library(name: "BinderyServer", targets: ["BinderyServer"]),
        .library(name: "BinderyHummingbird", targets: ["BinderyHummingbird"]),
        .library(name: "BinderyTransport", targets: ["BinderyTransport"]),
        .library(name: "BinderyAsyncHTTPClient", targets: ["BinderyAsyncHTTPClient"]),
        .library(name: "BinderyTransportContract", targets: ["BinderyTransportContract"]),
        .library(name: "BinderyMetrics", targets: ["BinderyMetrics"]),
        .library(name: "BinderyTracing", targets: ["BinderyTracing"]),
    ] + generated.map { .library(name: $0, targets: [$0]) },
    traits: [
        .trait(name: "AsyncHTTPClient", description: "The transport over async-http-client, and with it SwiftNIO."),
        .trait(name: "Metrics", description: "The middleware that measures requests with swift-metrics."),
        .trait(name: "Tracing", description: "The middleware that traces requests with swift-distributed-tracing."),
        .trait(
            name: "Hummingbird", description: "What carries a server's requests: Hummingbird, and with it SwiftNIO."),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.7.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.3.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
    ],
    targets: [
        // Ground.
        .systemLibrary(
            name: "CBinderyYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "BinderyDiagnostics", swiftSettings: strict),
        .target(name: "BinderyYAML", dependencies: ["CBinderyYAML", "BinderyDiagnostics"], swiftSettings: strict),
        // Middle.
        .target(
            name: "BinderyOverlays", dependencies: ["BinderyYAML", "BinderyDiagnostics"], swiftSettings: strict),
        .target(name: "BinderyIR", dependencies: ["BinderyDiagnostics"], swiftSettings: strict),
        .target(
            name: "BinderyOpenAPI", dependencies: ["BinderyYAML", "BinderyIR", "BinderyDiagnostics"],
            swiftSettings: strict),
        .target(name: "BinderySwift", dependencies: ["BinderyIR", "BinderyDiagnostics"], swiftSettings: strict),
        .target(name: "BinderyDiff", dependencies: ["BinderyIR", "BinderyDiagnostics"], swiftSettings: strict),
        .target(
            name: "BinderyGenerator",
            dependencies: [
                "BinderyDiagnostics", "BinderyYAML", "BinderyIR", "BinderyOverlays", "BinderyOpenAPI", "BinderySwift",
                "BinderyDiff",
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyConformance",
            dependencies: [
                "BinderyGenerator", "BinderyOverlays", "BinderyYAML", "BinderyIR", "BinderyDiagnostics",
            ],
            swiftSettings: strict),
        // Roof.
        .executableTarget(
            name: "bindery",
            dependencies: [
                "BinderyGenerator", "BinderyConformance",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .plugin(name: "BinderyPlugin", capability: .buildTool(), dependencies: [tool]),
        .plugin(
            name: "BinderyCommand",
            capability: .command(
                intent: .custom(verb: "bindery", description: "Generate Swift from OpenAPI descriptions."),
                permissions: [.writeToPackageDirectory(reason: "It writes the generated Swift into this package.")]),
            dependencies: [tool]),
        // Garden.
        .target(name: "BinderyRuntime", swiftSettings: strict),
        .target(
            name: "BinderyClient",
            dependencies: [
                "BinderyRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .target(name: "BinderyTools", dependencies: ["BinderyClient", "BinderyRuntime"], swiftSettings: strict),
        .target(
            name: "BinderyServer",
            dependencies: [
                "BinderyClient", "BinderyRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyMock",
            dependencies: [
                "BinderyServer", "BinderyClient", "BinderyRuntime", "BinderyConformance", "BinderyIR", "BinderyYAML",
                "BinderyDiagnostics", .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyHummingbird",
            dependencies: [
                "BinderyServer", "BinderyClient",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird", condition: hummingbird),
                .product(name: "HummingbirdCore", package: "hummingbird", condition: hummingbird),
                .product(name: "NIOCore", package: "swift-nio", condition: hummingbird),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras", condition: hummingbird),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: hummingbird),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "bindery-mock",
            dependencies: [
                "BinderyMock", "BinderyHummingbird", "BinderyServer", "BinderyGenerator",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .systemLibrary(
            name: "CBinderyCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
        .target(
            name: "BinderyTransport",
            dependencies: [
                "BinderyClient", .product(name: "HTTPTypes", package: "swift-http-types"),
                .target(name: "CBinderyCurl", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyAsyncHTTPClient",
            dependencies: [
                "BinderyClient",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "AsyncHTTPClient", package: "async-http-client", condition: asyncHTTPClient),
                .product(name: "NIOCore", package: "swift-nio", condition: asyncHTTPClient),
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyTransportContract",
            dependencies: [
                "BinderyClient", "BinderyRuntime", "BinderyLoopbackServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyMetrics",
            dependencies: [
                "BinderyClient", .product(name: "CoreMetrics", package: "swift-metrics", condition: metrics),
            ],
            swiftSettings: strict),
        .target(
            name: "BinderyTracing",
            dependencies: [
                "BinderyClient",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Tracing", package: "swift-distributed-tracing", condition: tracing),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BinderySwiftTests",
            dependencies: [
                "BinderyTestSupport", "BinderySwift", "BinderyIR", "BinderyDiagnostics", "BinderyClient",
                "BinderyRuntime",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyRuntimeJSONTests", dependencies: ["BinderyTestSupport", "BinderyRuntime"],
            swiftSettings: strict),
        // Tests.
        .testTarget(
            name: "BinderyOpenAPITests",
            dependencies: ["BinderyOpenAPI", "BinderyYAML", "BinderyIR", "BinderyDiagnostics"], swiftSettings: strict),
        .testTarget(name: "BinderyDiagnosticsTests", dependencies: ["BinderyDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "BinderyYAMLTests", dependencies: ["BinderyTestSupport", "BinderyYAML", "BinderyDiagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyDiffTests",
            dependencies: ["BinderyDiff", "BinderyGenerator", "BinderyIR", "BinderyDiagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyOverlaysTests",
            dependencies: ["BinderyTestSupport", "BinderyOverlays", "BinderyYAML", "BinderyDiagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyGeneratorTests",
            dependencies: ["BinderyGenerator", "BinderyDiagnostics", "BinderyIR", "BinderySwift"], swiftSettings: strict
        ),
        .testTarget(
            name: "BinderyConformanceTests",
            dependencies: [
                "BinderyClient", "BinderyRuntime", "BinderyConformance", "BinderyGenerator", "BinderyYAML", "BinderyIR",
                "BinderyDiagnostics",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyGenerator", "BinderyDiagnostics", "BinderyIR", "BinderyClient", "BinderyServer",
                "BinderyRuntime",
            ],
            exclude: ["Cases"], swiftSettings: strict),
        .testTarget(
            name: "OpenAIChatTests", dependencies: ["OpenAIChat", "BinderyClient", "BinderyRuntime"],
            swiftSettings: strict),
        .testTarget(
            name: "DialectTests",
            dependencies: [
                "BinderyTestSupport", "BinderyClient", "BinderyRuntime", "BinderyYAML", "BinderyDiagnostics",
            ]
                + generated.map { .byName(name: $0) },
            swiftSettings: strict),
        .testTarget(
            name: "CorpusTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyClient", "BinderyRuntime", "BinderyIR", "BinderyOpenAPI", "BinderyOverlays", "BinderyYAML",
                "BinderyDiagnostics", "BinderyGenerator",
            ] + generated.map { .byName(name: $0) },
            exclude: ["Peers"], swiftSettings: strict),
        .testTarget(name: "CommandLineTests", dependencies: ["BinderyTestSupport", "bindery"], swiftSettings: strict),
        .testTarget(name: "HouseRulesTests", swiftSettings: strict),
        .testTarget(
            name: "PublishedTests",
            dependencies: ["BinderyDiagnostics", "BinderyIR", "BinderyOpenAPI", "BinderySwift", "BinderyYAML"],
            exclude: ["openai-examples.txt"], swiftSettings: strict),
        .testTarget(
            name: "SpecTests", dependencies: ["BinderyYAML", "BinderyOverlays", "BinderyDiagnostics"],
            swiftSettings: strict),
        // What several test targets use: the build's own products, programs that run, folders, numbers from a seed.
        .target(name: "BinderyTestSupport", path: "Tests/Support", swiftSettings: strict),
        .target(name: "BinderyLoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),
        .testTarget(
            name: "BinderyClientTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyClient", "BinderyRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        // Generated servers and clients, for tests: the Swift of some goldens.
        .target(
            name: "ServedStyles", dependencies: ["BinderyServer", "BinderyClient", "BinderyRuntime"],
            path: "Tests/GoldenTests/Cases/server-styles", exclude: ["api.json", "bindery.json", "input.yaml"],
            swiftSettings: strict),
        .target(
            name: "ServedStreams", dependencies: ["BinderyServer", "BinderyClient", "BinderyRuntime"],
            path: "Tests/GoldenTests/Cases/server-streaming", exclude: ["api.json", "bindery.json", "input.yaml"],
            swiftSettings: strict),
        .target(
            name: "ServedParameters", dependencies: ["BinderyServer", "BinderyClient", "BinderyRuntime"],
            path: "Tests/GoldenTests/Cases/server-parameters", exclude: ["api.json", "bindery.json", "input.yaml"],
            swiftSettings: strict),
        .target(
            name: "ServedBodies", dependencies: ["BinderyServer", "BinderyClient", "BinderyRuntime"],
            path: "Tests/GoldenTests/Cases/server-bodies", exclude: ["api.json", "bindery.json", "input.yaml"],
            swiftSettings: strict),
        .target(
            name: "ServedPets", dependencies: ["BinderyServer", "BinderyClient", "BinderyRuntime"],
            path: "Tests/GoldenTests/Cases/server-petstore", exclude: ["api.json", "bindery.json", "input.yaml"],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyServerTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyServer", "BinderyClient", "BinderyRuntime", "ServedStreams", "ServedParameters",
                "ServedStyles", "ServedBodies", "OpenAIChat", "OpenAIChatServer", "CompatibleChat",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyMockTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyMock", "BinderyServer", "BinderyConformance", "BinderyGenerator", "BinderyClient",
                "BinderyRuntime", "BinderyIR", "BinderyYAML", "BinderyDiagnostics", "OpenAIChat", "BinderyTools",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BinderyToolsTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyTools", "BinderyClient", "BinderyRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ] + generated.map { .byName(name: $0) },
            exclude: ["Peers"], swiftSettings: strict),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "BinderyTestSupport",
                "BinderyTools", "BinderyTransport", "BinderyTransportContract", "BinderyClient", "BinderyRuntime",
                "bindery",
            ]
                + generated.map { .byName(name: $0) },
            exclude: ["Contexts"], swiftSettings: strict),
        .testTarget(
            name: "ServingTests",
            dependencies: [
                "BinderyHummingbird", "BinderyServer", "BinderyClient", "BinderyRuntime", "BinderyLoopbackServer",
                "BinderyTransport", "BinderyTestSupport", "bindery-mock", "ServedPets", "ServedStyles",
                "OpenAIChat", "OpenAIChatServer", "CompatibleChat",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird", condition: hummingbird),
            ],
            path: "Tests/Integration/ServingTests", exclude: ["Peers"], swiftSettings: strict),
        .testTarget(
            name: "TelemetryTests",
            dependencies: [
                "BinderyClient", "BinderyRuntime", "BinderyMetrics", "BinderyTracing",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "CoreMetrics", package: "swift-metrics", condition: metrics),
                .product(name: "MetricsTestKit", package: "swift-metrics", condition: metrics),
                .product(name: "Tracing", package: "swift-distributed-tracing", condition: tracing),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing", condition: tracing),
            ], swiftSettings: strict),
        .testTarget(
            name: "BinderyRuntimeTests", dependencies: ["BinderyRuntime"], swiftSettings: strict),
        .testTarget(
            name: "TransportTests",
            dependencies: [
                "BinderyClient", "BinderyRuntime", "BinderyTools", "BinderyTransport", "BinderyAsyncHTTPClient",
                "BinderyTransportContract", "BinderyLoopbackServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ] + generated.map { .byName(name: $0) },
            path: "Tests/Integration/TransportTests", swiftSettings: strict),
    ]
        + (bundle.map { [.binaryTarget(name: "BinderyBinary", path: $0)] } ?? [])
        + generated.map {
            .target(
                name: $0,
                dependencies: ["BinderyClient", "BinderyRuntime"]
                    + [bases[$0]].compactMap { $0.map { .byName(name: $0) } }
                    + (servers.contains($0) ? ["BinderyServer"] : []),
                path: "Generated/\($0)", swiftSettings: strict)
        }
)
