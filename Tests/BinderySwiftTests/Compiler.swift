// Generated files come in; what `swiftc -typecheck` says against them goes out, with the runtime as it was built for these tests.

import BinderyTestSupport

@testable import BinderySwift

enum Compiler {
    /// Nothing where all files typecheck as one module, without a warning.
    static func complaints(about files: [GeneratedFile]) async throws -> String {
        let folder = try ScratchFolder()
        let paths = try files.map { try folder.write($0.text, to: $0.name) }
        let strict = ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-package-name", "sample"]
        return try await Subprocess.run(
            "swiftc", strict + ["-module-name", "Checked", "-I", BuiltProducts.modules().path] + paths
        ).complaints
    }
}
