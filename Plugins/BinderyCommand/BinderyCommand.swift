// `swift package bindery generate|check|inspect …` comes in; the tool runs with it in the package's folder.

import Foundation
import PackagePlugin

@main
struct BinderyCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let verbs = [
            "generate", "check", "inspect", "bundle", "diff", "overlay", "--help", "--version",
        ]
        guard let verb = arguments.first, verbs.contains(verb) else {
            throw Refusal(
                "say what to do: swift package --allow-writing-to-package-directory bindery generate [CONFIG…], or check "
                    + "[CONFIG…], inspect [CONFIG…], bundle [CONFIG], diff OLD NEW, overlay …")
        }
        var rest = Array(arguments.dropFirst())
        let root = context.package.directoryURL
        let namesWhat = rest.contains { !$0.hasPrefix("-") || ["--spec", "--help", "-h"].contains($0) }
        if ["generate", "check", "inspect"].contains(verb), !namesWhat {
            let configs = configs(of: context.package)
            guard !configs.isEmpty else {
                throw Refusal(
                    "\(root.path): there is no bindery.json and no spec/*.json here, and no target's bindery.json says "
                        + "\"output\": give a CONFIG, or --spec FILE --output DIR --module NAME")
            }
            rest = configs.map(\.path) + rest
        }
        let process = Process()
        process.executableURL = try context.tool(named: "bindery").url
        process.arguments = [verb] + rest
        process.currentDirectoryURL = root
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Refusal("bindery \(verb) ended with \(process.terminationStatus)") }
    }

    /// The configs of a package: `bindery.json` at its root, `spec/*.json` but for schemas, and a target's `bindery.json`
    /// where it says `output`; without that it belongs to the build plugin, which writes elsewhere.
    private func configs(of package: Package) -> [URL] {
        let root = package.directoryURL
        let spec = root.appending(path: "spec")
        let listed = (try? FileManager.default.contentsOfDirectory(atPath: spec.path)) ?? []
        let named = listed.sorted().filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
        let ofTargets = package.targets.map { $0.directoryURL.appending(path: "bindery.json") }.filter(saysOutput)
        let all = [root.appending(path: "bindery.json")] + named.map { spec.appending(path: $0) } + ofTargets
        return all.filter { FileManager.default.fileExists(atPath: $0.path) }
            .reduce(into: []) { known, next in if !known.contains(next) { known.append(next) } }
    }

    private func saysOutput(_ config: URL) -> Bool {
        guard let data = try? Data(contentsOf: config) else { return false }
        return (try? JSONSerialization.jsonObject(with: data) as? [String: Any])?["output"] != nil
    }
}

/// Why the command did not do what it was asked to.
struct Refusal: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
