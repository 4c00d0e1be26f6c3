// Who may import whom: the arrows between the floors point down only. The compiler misses transitive imports; this does not.

import Foundation
import Testing

@Suite struct ImportTests {
    /// What each module may import of the package and its dependencies.
    private static let floors: [String: Set<String>] = [
        "CBinderyYAML": [],
        "BinderyDiagnostics": [],
        "BinderyYAML": ["CBinderyYAML", "BinderyDiagnostics"],
        "BinderyIR": ["BinderyDiagnostics"],
        "BinderyOverlays": ["BinderyYAML", "BinderyDiagnostics"],
        "BinderyOpenAPI": ["BinderyYAML", "BinderyIR", "BinderyDiagnostics"],
        "BinderySwift": ["BinderyIR", "BinderyDiagnostics"],
        "BinderyDiff": ["BinderyIR", "BinderyDiagnostics"],
        "BinderyGenerator": [
            "BinderyDiagnostics", "BinderyYAML", "BinderyIR", "BinderyOverlays", "BinderyOpenAPI", "BinderySwift",
            "BinderyDiff",
        ],
        "BinderyConformance": [
            "BinderyGenerator", "BinderyOverlays", "BinderyYAML", "BinderyIR", "BinderyDiagnostics",
        ],
        "bindery": ["BinderyGenerator", "BinderyConformance", "ArgumentParser"],
        "BinderyRuntime": [],
        "BinderyClient": ["BinderyRuntime", "HTTPTypes", "Logging"],
        "BinderyTools": ["BinderyClient", "BinderyRuntime"],
        "BinderyServer": ["BinderyClient", "BinderyRuntime", "HTTPTypes", "Logging"],
        "BinderyMock": [
            "BinderyServer", "BinderyClient", "BinderyRuntime", "BinderyConformance", "BinderyIR", "BinderyYAML",
            "BinderyDiagnostics", "HTTPTypes",
        ],
        "BinderyHummingbird": [
            "BinderyServer", "BinderyClient", "HTTPTypes", "Logging", "Hummingbird", "HummingbirdCore",
            "NIOCore", "NIOHTTPTypes", "ServiceLifecycle",
        ],
        "bindery-mock": [
            "BinderyMock", "BinderyHummingbird", "BinderyServer", "BinderyGenerator", "ArgumentParser", "Logging",
        ],
        "CBinderyCurl": [],
        "BinderyTransport": ["CBinderyCurl", "BinderyClient", "HTTPTypes"],
        "BinderyAsyncHTTPClient": [
            "BinderyClient", "HTTPTypes", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOSSL", "NIOFoundationCompat",
        ],
        "BinderyTransportContract": ["BinderyClient", "BinderyRuntime", "HTTPTypes", "BinderyLoopbackServer"],
        "BinderyMetrics": ["BinderyClient", "CoreMetrics"],
        "BinderyTracing": ["BinderyClient", "HTTPTypes", "Tracing"],
    ]

    /// The system's own modules, for those who deal with it.
    private static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Musl", "Darwin", "Android", "Dispatch",
    ]

    /// Who turns to the system: the middle and the ground need nothing but the standard library.
    private static let dealers: Set<String> = [
        "BinderyGenerator", "bindery", "bindery-mock", "BinderyRuntime", "BinderyClient", "BinderyTransport",
        "BinderyAsyncHTTPClient", "BinderyTools", "BinderyTransportContract",
    ]

    @Test(arguments: SourceTree.modules)
    func importsPointDown(_ module: String) throws {
        let allowed = try #require(Self.floors[module], "\(module) has no line in the table of floors")
        for file in SourceTree.files(in: "Sources/\(module)") {
            for name in imports(of: file) {
                // `Synchronization` comes with the standard library.
                if name == "Synchronization" { continue }
                let isSystem = Self.system.contains(name) && Self.dealers.contains(module)
                #expect(allowed.contains(name) || isSystem, "\(file) imports \(name)")
            }
        }
    }

    /// And on the module that its config calls its base.
    @Test func generatedCodeStandsOnTheRuntimeOnly() throws {
        var allowed: [String: Set<String>] = [:]
        for config in SourceTree.files(in: "spec", ending: ".json") where !config.path.hasSuffix(".schema.json") {
            guard let members = try JSONSerialization.jsonObject(with: Data(config.text.utf8)) as? [String: Any],
                let output = members["output"] as? String, let folder = output.split(separator: "/").last
            else { continue }
            let base = (members["base"] as? [String: Any])?["module"] as? String
            let server = (members["outputs"] as? [String] ?? []).contains("server") ? ["BinderyServer"] : []
            allowed["Generated/\(folder)"] = Set(
                ["BinderyClient", "BinderyRuntime"] + server + [base].compactMap { $0 })
        }
        #expect(!allowed.isEmpty)
        for file in SourceTree.files(in: "Generated") {
            let folder = file.path.split(separator: "/").prefix(2).joined(separator: "/")
            #expect(Set(imports(of: file)).isSubset(of: allowed[folder] ?? []), "\(file)")
        }
    }

    @Test func valuesOfJSONNeedNoFoundation() {
        for file in SourceTree.files(in: "Sources/BinderyRuntime/JSON") {
            #expect(Set(imports(of: file)).isDisjoint(with: Self.system), "\(file)")
        }
    }

    /// `import X`, `@testable import X`, `import struct X.Y`, each as X.
    private func imports(of file: SourceText) -> [String] {
        file.code.compactMap { line in
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), words.prefix(at).allSatisfy(isModifier) else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = words.dropFirst(at + 1).drop { kinds.contains($0) }.first
            return name?.split(separator: ".").first.map(String.init)
        }
    }

    private func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "private"].contains(word)
    }
}
