// The running test bundle comes in; the folder of the build that it belongs to goes out, with its modules and programs.

import Foundation

/// What was built together with the tests that run.
public enum BuiltProducts {
    /// The folder that holds `Modules` and the programs, above the test bundle.
    public static func folder() throws -> URL {
        guard let found else { throw CocoaError(.fileNoSuchFile) }
        return found
    }

    /// The folder of `BinderyRuntime.swiftmodule` and its neighbours.
    public static func modules() throws -> URL { try folder().appending(path: "Modules") }

    /// A program of this package.
    public static func program(_ name: String) throws -> URL {
        let program = try folder().appending(path: name)
        guard FileManager.default.isExecutableFile(atPath: program.path) else { throw CocoaError(.fileNoSuchFile) }
        return program
    }

    private static let found: URL? = {
        let starts = CommandLine.arguments.filter { $0.hasPrefix("/") } + [Bundle.main.bundlePath]
        for start in starts.map({ URL(filePath: $0).resolvingSymlinksInPath() }) {
            var place = start
            for _ in 0..<6 {
                let module = place.appending(path: "Modules/BinderyRuntime.swiftmodule")
                if FileManager.default.fileExists(atPath: module.path) { return place }
                place = place.deletingLastPathComponent()
            }
        }
        return nil
    }()
}
