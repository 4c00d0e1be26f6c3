// Swift files as text come in; what the compiler says against them goes out, in its strictest mode.

import BinderyTestSupport
import Foundation

enum Compiler {
    /// Nothing where the files compile as one module beside BinderyRuntime, without a warning; and before them those of
    /// the module that they stand on, if any.
    static func complaints(
        about files: [String: String], over base: (module: String, files: [String: String])? = nil
    ) async throws -> String {
        guard !files.isEmpty else { return "" }
        let folder = try ScratchFolder()
        let modules = try BuiltProducts.modules().path
        func compile(_ files: [String: String], _ arguments: [String]) async throws -> String {
            let paths = try files.keys.sorted().map { try folder.write(files[$0] ?? "", to: $0) }
            let strict = ["-swift-version", "6", "-warnings-as-errors", "-package-name", "golden"]
            return try await Subprocess.run(
                "swiftc", strict + arguments + ["-I", modules, "-I", folder.url.path] + paths
            ).complaints
        }
        if let base {
            let module = folder.url.appending(path: "\(base.module).swiftmodule").path
            let said = try await compile(
                base.files, ["-emit-module", "-module-name", base.module, "-o", module])
            if !said.isEmpty { return said }
        }
        return try await compile(files, ["-typecheck", "-module-name", "Golden"])
    }
}
