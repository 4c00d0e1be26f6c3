// The generator's list of file names comes in; the build plugin, which cannot import it, must have the same one.

import BinderySwift
import Foundation
import Testing

@Suite struct OutputNamesTests {
    @Test func thePluginListsTheSameFiles() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Plugins/BinderyPlugin/OutputNames.swift")
        let plugin = try String(contentsOf: path.standardizedFileURL, encoding: .utf8)
        func names(_ key: String) -> [String] {
            let line = plugin.split(separator: "\n").first { $0.contains(key) } ?? ""
            return line.matches(of: /"([A-Z]\w*)"/).map { String($0.1) }
        }
        let client = names(#"outputs.contains("client")"#)
        let server = names(#"outputs.contains("server")"#)
        let models = names("let models")
        let tools = names("hasTools ?").filter { $0 != "models" }
        func parts(_ outputs: Set<Output>, hasTools: Bool = false) -> [String] {
            Backend.fileNames(module: "M", outputs: outputs, hasTools: hasTools)
                .map { $0.replacing("M.", with: "").replacing(".bindery.swift", with: "") }
        }
        #expect(parts([.client]) == client)
        #expect(parts([.server]) == server)
        #expect(parts([.client, .server]) == client + server)
        #expect(parts([.models]) == models)
        #expect(Set(parts([.client, .models])) == Set(client + models))
        #expect(tools.count == 1)
        #expect(parts([.client, .models], hasTools: true) == client + models + tools)
    }
}
