// A folder of Cases/ comes in; what the generator makes of its input goes out, as the files that the folder shall hold.

import BinderyDiagnostics
import BinderyGenerator
import BinderyIR
import Foundation
import Testing

/// One folder: an input, perhaps a `bindery.json`, and what must come out of them.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let folder: URL

    var name: String { folder.lastPathComponent }
    var isRejected: Bool { folder.deletingLastPathComponent().lastPathComponent == "Rejected" }
    var testDescription: String { isRejected ? "Rejected/\(name)" : name }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    static let accepted = folders(in: root).filter { $0.lastPathComponent != "Rejected" }.map(GoldenCase.init)
    static let rejected = folders(in: root.appending(path: "Rejected")).map(GoldenCase.init)

    private static func folders(in folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }.filter { Disk.kind(of: $0.path) == .folder }
    }

    /// The files of the folder that are not its question: `api.json`, `*.swift`, `*.md`, `diagnostics.txt`.
    func expected() throws -> [String: String] {
        var files: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where name == "api.json" || name == "diagnostics.txt" || name.hasSuffix(".swift") || name.hasSuffix(".md") {
            files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return files
    }

    /// What the folder shall hold.
    func actual() throws -> [String: String] {
        let log = DiagnosticLog()
        var files: [String: String] = [:]
        if let config = try config(into: log) {
            if let generated = Generate.files(for: config, into: log) {
                files["api.json"] = APIDump.json(generated.api)
                for file in generated.files where declaresSomething(file.text) { files[file.name] = file.text }
            }
        }
        if !log.diagnostics.isEmpty {
            let text = log.diagnostics.map(\.excerpted).joined(separator: "\n") + "\n"
            files["diagnostics.txt"] = text.replacing(try input().deletingLastPathComponent().path + "/", with: "")
                .replacing(folder.path + "/", with: "").replacing(Self.root.path + "/", with: "…/")
        }
        return files
    }

    /// The module whose types the case's own are names for, as files; nil where it has no base.
    func base() throws -> (module: String, files: [String: String])? {
        let log = DiagnosticLog()
        guard let config = try config(into: log), let base = config.base,
            let other = BaseTypes.config(of: base, for: config, into: log),
            let generated = Generate.files(for: other, into: log)
        else { return nil }
        return (base.module, Dictionary(uniqueKeysWithValues: generated.files.map { ($0.name, $0.text) }))
    }

    private func config(into log: DiagnosticLog) throws -> Config? {
        let own = folder.appending(path: "bindery.json").path
        let flags = ConfigFlags(
            spec: try input().path, module: "Golden", outputs: Disk.kind(of: own) == nil ? ["models"] : [])
        var config =
            Disk.kind(of: own) == nil
            ? ConfigReader.read(flags: flags, needsOutput: false, into: log)
            : ConfigReader.read(own, flags: flags, needsOutput: false, into: log)
        config?.toolVersion = "0"
        return config
    }

    /// `input.yaml`, `input.json`, `input.bin` for what is no text, or `input.size`: so many blanks, made here.
    func input() throws -> URL {
        for name in ["input.yaml", "input.json", "input.bin"]
        where Disk.kind(of: folder.appending(path: name).path) == .file {
            return folder.appending(path: name)
        }
        let size = try String(contentsOf: folder.appending(path: "input.size"), encoding: .utf8)
        guard let count = Int(size.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        let made = FileManager.default.temporaryDirectory.appending(path: "bindery-golden-\(name)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        let file = made.appending(path: "input.yaml")
        if (try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int) != count {
            try Data(repeating: UInt8(ascii: " "), count: count).write(to: file)
        }
        return file
    }

    /// Every file of the list is always written; one that says nothing beyond its head is no part of a golden.
    private func declaresSomething(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            !["//", "import ", "private typealias RequiredRuntime"].contains { line.hasPrefix($0) }
        }
    }
}
