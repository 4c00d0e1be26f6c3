// Where the files lie that these tests hold against each other, and how they are read.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML
import Foundation
import Testing

/// The project's own descriptions and configs.
enum SpecFiles {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "spec")

    static var description: YAMLNode { get throws { try read(folder.appending(path: "openai.yaml")) } }

    /// The base as the overlays of a config change it.
    static func dialect(_ name: String) throws -> YAMLNode {
        let config = try read(folder.appending(path: "\(name).json"))
        let log = DiagnosticLog()
        let overlays = try (config["overlays"].map { Array($0.elements) } ?? []).map { path in
            let file = folder.appending(path: try #require(path.string))
            return try #require(Overlay.read(read(file), into: log), "\(file.path)")
        }
        let applied = OverlayApplication.apply(overlays, to: try description, into: log)
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.description).joined(separator: "\n"))")
        return try #require(applied)
    }

    /// The files of the folder that end so, by name.
    static func files(endingIn suffix: String, in folder: URL = folder) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasSuffix(suffix) }
            .sorted { $0.path < $1.path }
    }

    static var overlays: [URL] {
        get throws { try files(endingIn: ".yaml", in: folder.appending(path: "overlays")) }
    }

    static func read(_ url: URL) throws -> YAMLNode {
        try read(Array(Data(contentsOf: url)), path: url.path)
    }

    static func read(_ bytes: [UInt8], path: String) throws -> YAMLNode {
        let log = DiagnosticLog()
        let root = YAMLReader.read(SourceFile(path: path, bytes: bytes), into: log)
        try #require(root != nil, "\(log.diagnostics.map(\.description).joined(separator: "\n"))")
        return try #require(root)
    }
}

/// The folder of other people's descriptions, which the project refers to and does not hold.
enum SharedFiles {
    static let isThere = ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil
    static let absence: Comment =
        "BINDERY_SHARED names no folder with the published descriptions, so nothing is compared."

    static func folder(_ name: String) throws -> URL {
        let path = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        return URL(filePath: path).appending(path: name)
    }

    static var publishedDescription: YAMLNode {
        get throws { try SpecFiles.read(folder("specs").appending(path: "openai.yaml")) }
    }

    /// The file whose name starts so.
    static func text(in folder: URL, startingWith prefix: String) throws -> String {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let file = try #require(files.first { $0.lastPathComponent.hasPrefix(prefix) })
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// Every text in which others describe such an API.
    static func texts() throws -> [Data] {
        try ["specs", "seeds"].flatMap { name in
            try FileManager.default.contentsOfDirectory(at: folder(name), includingPropertiesForKeys: nil)
                .filter { ["yaml", "txt"].contains($0.pathExtension) }
                .map { try Data(contentsOf: $0) }
        }
    }
}
