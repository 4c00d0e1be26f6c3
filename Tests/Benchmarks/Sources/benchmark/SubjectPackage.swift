// Generated files come in; a package with them and nothing else, whose builds compile them and nothing else, goes out.

import Foundation

/// A package with one module of generated code.
struct SubjectPackage {
    private let folder: String
    private let sources: String
    /// How many lines the module has.
    let lines: Int

    /// - Parameters:
    ///   - folder: the package's own; what was built there before is used again.
    ///   - root: Bindery, whose runtime the module stands on.
    ///   - configurations: those that will be built.
    ///   - fill: puts the module's files into the folder of its sources.
    init(
        folder: String, standingOn root: String, configurations: [String],
        fill: (_ sources: String) throws -> Void
    ) throws {
        self.folder = folder
        sources = folder + "/Sources/SchemaInContext"
        try? FileManager.default.removeItem(atPath: sources)
        try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
        // A commit of before has both in one product.
        let hasClient = FileManager.default.fileExists(atPath: root + "/Sources/BinderyClient")
        let products = (hasClient ? ["BinderyRuntime", "BinderyClient"] : ["BinderyRuntime"])
            .map { ".product(name: \"\($0)\", package: \"bindery\")" }
        try """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
            name: "compiled", platforms: [.macOS(.v15)], dependencies: [.package(name: "bindery", path: "\(root)")],
            targets: [
                .target(name: "SchemaInContext", dependencies: [\(products.joined(separator: ", "))])
            ])
        """.write(toFile: folder + "/Package.swift", atomically: true, encoding: .utf8)
        // What the module stands on is built first.
        try "".write(toFile: sources + "/Empty.swift", atomically: true, encoding: .utf8)
        for configuration in configurations {
            _ = try Program(path: "swift", arguments: ["build", "-c", configuration], folder: folder).run()
        }
        try FileManager.default.removeItem(atPath: sources + "/Empty.swift")
        try fill(sources)
        var lines = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: sources) where name.hasSuffix(".swift") {
            lines += try String(contentsOfFile: sources + "/" + name, encoding: .utf8).utf8.count { $0 == 0x0A }
        }
        self.lines = lines
    }

    /// Builds the module anew.
    func build(_ configuration: String) throws -> Run {
        // The build system's own lists stay: it does not write them again.
        for name in try made(configuration, [".o", ".d", ".swiftdeps", ".priors"]) {
            try FileManager.default.removeItem(atPath: name)
        }
        try? FileManager.default.removeItem(atPath: products(configuration) + "/Modules/SchemaInContext.swiftmodule")
        let memory = MemoryOfTree()
        let run = try Program(path: "swift", arguments: ["build", "-c", configuration], folder: folder).run()
        let peak = memory.stop()
        if run.output.contains("warning:") {
            throw Failure(description: "the build warns:\n\(run.output.suffix(4_000))")
        }
        return Run(
            seconds: run.seconds, processorSeconds: run.processorSeconds, peakMiB: max(peak, run.peakMiB),
            output: run.output)
    }

    /// How many bytes `size` counts as text in the module's objects: machine code, and the constants beside it.
    func textBytes(_ configuration: String) throws -> Double {
        let table = try Program(path: "size", arguments: try made(configuration, [".o"])).run().output
        return table.split(separator: "\n").dropFirst()
            .reduce(0) { $0 + (Double($1.split { " \t".contains($0) }.first ?? "") ?? 0) }
    }

    private func products(_ configuration: String) -> String { folder + "/.build/" + configuration }

    /// What the compiler has made of the module, by the ends of the files' names.
    private func made(_ configuration: String, _ suffixes: [String]) throws -> [String] {
        let folder = products(configuration) + "/SchemaInContext.build"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { name in suffixes.contains { name.hasSuffix($0) } }.sorted().map { folder + "/" + $0 }
    }
}
