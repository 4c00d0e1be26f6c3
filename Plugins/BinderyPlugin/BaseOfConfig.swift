// A config with a base comes in; the base's module and what that is made of go out, since they decide what is declared here.

import Foundation
import PackagePlugin

/// `"base": {"module": "Original", "config": "original.json"}`, as far as a build has to know it.
struct BaseOfConfig {
    let module: String
    /// The base's config, its description and its overlays, and those of the base's own base.
    let inputs: [URL]

    /// nil without a base. Values of a wrong kind are left to the tool, which names their line.
    init?(_ members: [String: Any], home: URL) {
        guard let base = members["base"] as? [String: Any], let module = base["module"] as? String,
            let path = base["config"] as? String
        else { return nil }
        self.module = module
        var inputs: [URL] = []
        var configs: [URL] = []
        var next: URL? = URL(filePath: path, relativeTo: home).standardizedFileURL
        while let config = next, config.isFile, !configs.contains(config) {
            configs.append(config)
            let json = (try? Data(contentsOf: config)).flatMap { try? JSONSerialization.jsonObject(with: $0) }
            let members = json as? [String: Any] ?? [:]
            let home = config.deletingLastPathComponent()
            func file(_ path: String) -> URL { URL(filePath: path, relativeTo: home).standardizedFileURL }
            if let spec = (members["spec"] as? String).map(file) {
                inputs.append(spec)
                inputs += (members["inputs"] as? [String])?.map(file) ?? BuildOrder.documents(beside: spec)
            }
            inputs += ["tools", "schemas"].flatMap { members[$0] as? [String] ?? [] }
                .flatMap { BuildOrder.documents(beside: file($0)) }
            inputs += (members["overlays"] as? [String] ?? []).map(file)
            next = ((members["base"] as? [String: Any])?["config"] as? String).map(file)
        }
        self.inputs = configs + inputs
    }
}
