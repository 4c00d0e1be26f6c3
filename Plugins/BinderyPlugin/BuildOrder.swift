// A target's folder comes in; its config, what it reads and what it will write go out. Mistakes are told with their path.

import Foundation
import PackagePlugin

/// What the build system has to know before the tool runs. It follows from the config alone.
struct BuildOrder {
    private let config: URL
    private let module: String
    private let outputs: Set<String>
    private let hasTools: Bool
    private let inputs: [URL]

    /// Nil where the target has no usable config; the reason is told to the user. `dependencies` are the modules that the
    /// target may import; nil where the build system does not say.
    init?(folder: URL, files: [URL], targetName: String, dependencies: Set<String>?) throws {
        let beside = folder.appending(path: "bindery.json")
        guard let config = ([beside] + files).first(where: { $0.lastPathComponent == "bindery.json" && $0.isFile })
        else {
            Diagnostics.error(
                "\(beside.shown): there is no such file. The target \(targetName) uses BinderyPlugin, which reads it: "
                    + "{\"spec\": \"openapi.yaml\"}")
            return nil
        }
        let members: [String: Any]
        do {
            let json = try JSONSerialization.jsonObject(with: try Data(contentsOf: config))
            members = json as? [String: Any] ?? [:]
        } catch {
            Diagnostics.error("\(config.shown): this is not JSON: \(Self.reason(error))")
            return nil
        }
        self.config = config
        module = members["module"] as? String ?? targetName
        let tools = members["tools"] as? [String] ?? []
        let files = tools + (members["schemas"] as? [String] ?? [])
        hasTools = !tools.isEmpty
        let isOfFiles = members["spec"] == nil && !files.isEmpty
        outputs = Set(members["outputs"] as? [String] ?? (isOfFiles ? ["models"] : ["models", "client"]))
        if members["layout"] as? String == "schemas" {
            Diagnostics.warning(
                "\(config.shown): \"layout\": \"schemas\" does not hold here: a build has to know its files before the tool "
                    + "runs, so they are laid out as \"fixed\". Leave the key out, or generate into the package with "
                    + "`swift package bindery generate` and take the plugin off the target \(targetName)")
        }

        // Values of a wrong kind are left to the tool, which names their line.
        let home = config.deletingLastPathComponent()
        var inputs = [config]
        if let path = members["spec"] as? String {
            let spec = URL(filePath: path, relativeTo: home).standardizedFileURL
            guard spec.isFile else {
                Diagnostics.error("\(config.shown): there is no description \(spec.shown) (\"spec\": \"\(path)\")")
                return nil
            }
            let named = members["inputs"] as? [String]
            inputs += [spec]
            for path in members["overlays"] as? [String] ?? [] {
                let overlay = URL(filePath: path, relativeTo: home).standardizedFileURL
                guard overlay.isFile else {
                    Diagnostics.error(
                        "\(config.shown): there is no overlay \(overlay.shown) (\"overlays\": [\"\(path)\"])")
                    return nil
                }
                inputs += [overlay]
            }
            inputs +=
                named?.map { URL(filePath: $0, relativeTo: home).standardizedFileURL } ?? Self.documents(beside: spec)
        }
        for path in files {
            let file = URL(filePath: path, relativeTo: home).standardizedFileURL
            guard file.isFile || file.lastPathComponent.contains("*") else {
                Diagnostics.error("\(config.shown): there is no \(file.shown) (\"\(path)\")")
                return nil
            }
            // What it refers to lies beside it, and so do all that `*` stands for.
            inputs += (file.isFile ? [file] : []) + Self.documents(beside: file)
        }
        if let base = BaseOfConfig(members, home: home) {
            if let dependencies, !dependencies.contains(base.module) {
                Diagnostics.error(
                    "\(config.shown): \"base\" names the module \(base.module), on which the target \(targetName) does not "
                        + "depend: add .target(name: \"\(base.module)\") to its dependencies, or .product(name:package:)"
                )
                return nil
            }
            inputs += base.inputs
        }
        self.inputs = inputs.reduce(into: []) { known, next in
            if !known.contains(where: { $0.path == next.path }) { known.append(next) }
        }
    }

    /// The one command. Its outputs are always the same for the same config, so that the build can be planned.
    func command(tool: URL, in work: URL) -> Command {
        let folder = work.appending(path: "Generated")
        return .buildCommand(
            displayName: "Generating \(module) from \(config.lastPathComponent)",
            executable: tool,
            arguments: ["generate", config.path, "--module", module, "--output", folder.path, "--layout", "fixed"],
            inputFiles: inputs,
            outputFiles: OutputNames.list(module: module, outputs: outputs, hasTools: hasTools).map {
                folder.appending(path: $0)
            })
    }

    /// Every YAML and JSON file that the description may reach by a relative reference: those in its folder and below it.
    static func documents(beside spec: URL) -> [URL] {
        let folder = spec.deletingLastPathComponent()
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        var found: [URL] = []
        while let file = walk.nextObject() as? URL, found.count < limit {
            let isHidden = file.lastPathComponent.hasPrefix(".")
            if isHidden || walk.level > 4 { walk.skipDescendants() }
            if !isHidden, ["yaml", "yml", "json"].contains(file.pathExtension.lowercased()), file.isFile {
                found.append(file.standardizedFileURL)
            }
        }
        return found.sorted { $0.path < $1.path }
    }

    /// A folder with more documents than this is no folder of one description; config `inputs` says which are.
    private static let limit = 1_000

    private static func reason(_ error: any Error) -> String {
        (error as NSError).userInfo["NSDebugDescription"] as? String ?? error.localizedDescription
    }
}

extension URL {
    var isFile: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    /// The path as a user would write it.
    fileprivate var shown: String { path(percentEncoded: false) }
}
