// Where the project, the published description and the scratch folders lie.

import Foundation

struct Place {
    /// The project's root.
    let root: String
    /// The folder of this package.
    let folder: String
    /// What is built for the bars, and kept.
    let build: String
    /// The published description, whole.
    let published: String
    /// A folder for what is made here; nothing in it is kept.
    let scratch: String

    init() throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        root = here.deletingLastPathComponent().deletingLastPathComponent().path
        folder = here.path
        build = here.appending(path: ".build").path
        scratch = here.appending(path: ".build/scratch").path
        guard let shared = ProcessInfo.processInfo.environment["BINDERY_SHARED"] else {
            throw Failure(description: "BINDERY_SHARED names no folder that holds specs/openai.yaml")
        }
        published = shared + "/specs/openai.yaml"
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    }

    /// An empty folder.
    func folder(_ name: String) throws -> String {
        let path = scratch + "/" + name
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// Builds one of the programs under Workers/ and gives the folder that it lies in.
    func worker(_ name: String) throws -> String {
        say("building \(name)")
        let package = folder + "/Workers"
        let arguments = ["build", "-c", "release", "--product", name, "--package-path", package]
        _ = try Program(path: "swift", arguments: arguments).run()
        return package + "/.build/release"
    }

    /// Bindery, built as asked.
    func tool(_ configuration: String) throws -> Tool { try Tool.build(configuration, in: root) }
}

struct Tool {
    let path: String

    /// Bindery as the sources in a folder have it.
    static func build(_ configuration: String, in root: String) throws -> Tool {
        let swift = Program(
            path: "swift", arguments: ["build", "-c", configuration, "--product", "bindery"], folder: root)
        say("building bindery, \(configuration)")
        _ = try swift.run()
        return Tool(path: "\(root)/.build/\(configuration)/bindery")
    }

    /// Writes the Swift for a description into an empty folder.
    func generate(_ description: String, into folder: String, only operation: String? = nil) throws -> Run {
        var arguments = ["generate", "--spec", description, "--module", "SchemaInContext", "--output", folder]
        if let operation { arguments += ["--only", operation] }
        return try Program(path: path, arguments: arguments).run()
    }
}
