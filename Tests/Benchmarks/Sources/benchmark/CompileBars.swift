// How long the compiler takes over what is generated, with all that it stands on built before.

import Foundation

struct CompileBars {
    let place: Place

    /// The chat operation and what it reaches, out of the whole description.
    func chat() throws -> [Row] {
        let package = try SubjectPackage(place, description: place.published, only: "createChatCompletion")
        let debug = try (0..<3).map { _ in try package.build("debug").seconds }
        let release = try (0..<3).map { _ in try package.build("release").seconds }
        return [
            Row(
                what: "compile time of the chat operation, debug", figure: debug.median, unit: " s", bar: 5.9,
                remark: "\(package.lines) lines, `swift build`"),
            Row(
                what: "compile time of the chat operation, release", figure: release.median, unit: " s", bar: 13.9,
                remark: "\(package.lines) lines, `swift build -c release`"),
        ]
    }

    /// Everything. Once: it takes minutes.
    func whole() throws -> [Row] {
        let package = try SubjectPackage(place, description: place.published, only: nil)
        let run = try package.build("debug")
        return [
            Row(
                what: "compile time of the whole description, debug", figure: run.seconds, unit: " s", bar: 180,
                digits: 0, remark: "\(package.lines) lines, two cores"),
            Row(
                what: "memory of that compilation", figure: run.peakMiB / 1_024, unit: " GiB", bar: 6,
                remark: "the sum of all its processes at the peak"),
        ]
    }
}

/// A package with what is generated from one description, and nothing else.
struct SubjectPackage {
    let folder: String
    let lines: Int
    private let sources: String

    init(_ place: Place, description: String, only operation: String?) throws {
        folder = place.scratch + "/compiled"
        sources = folder + "/Sources/SchemaInContext"
        try? FileManager.default.removeItem(atPath: sources)
        try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
        try """
        // swift-tools-version: 6.2
        import PackageDescription
        let package = Package(
            name: "compiled", platforms: [.macOS(.v15)], dependencies: [.package(name: "bindery", path: "\(place.root)")],
            targets: [
                .target(name: "SchemaInContext", dependencies: [.product(name: "BinderyRuntime", package: "bindery")])
            ])
        """.write(toFile: folder + "/Package.swift", atomically: true, encoding: .utf8)
        // What the subject stands on is built first.
        try "".write(toFile: sources + "/Empty.swift", atomically: true, encoding: .utf8)
        for configuration in operation == nil ? ["debug"] : ["debug", "release"] {
            _ = try Program(path: "swift", arguments: ["build", "-c", configuration], folder: folder).run()
        }
        try FileManager.default.removeItem(atPath: sources + "/Empty.swift")
        _ = try place.tool("release").generate(description, into: sources, only: operation)
        var lines = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: sources) {
            lines += try String(contentsOfFile: sources + "/" + name, encoding: .utf8).utf8.count { $0 == 0x0A }
        }
        self.lines = lines
    }

    /// Builds the subject anew.
    func build(_ configuration: String) throws -> Run {
        let products = folder + "/.build/" + configuration
        // The build system's own lists stay: it does not write them again.
        let made = (try? FileManager.default.contentsOfDirectory(atPath: products + "/SchemaInContext.build")) ?? []
        for name in made where [".o", ".d", ".swiftdeps", ".priors"].contains(where: name.hasSuffix) {
            try FileManager.default.removeItem(atPath: products + "/SchemaInContext.build/" + name)
        }
        try? FileManager.default.removeItem(atPath: products + "/Modules/SchemaInContext.swiftmodule")
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
}
