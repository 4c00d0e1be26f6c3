// Published descriptions, where the environment says where they are: BINDERY_SHARED names a folder with `specs/*.yaml`.

import BinderyDiagnostics
import Foundation
import Testing

@testable import BinderyYAML

@Suite struct PublishedFileTests {
    static let shared = ProcessInfo.processInfo.environment["BINDERY_SHARED"]

    @Test(.enabled(if: shared != nil, "BINDERY_SHARED is not set: no published description is read"))
    func publishedDescriptionsAreRead() throws {
        let folder = URL(fileURLWithPath: try #require(Self.shared)).appendingPathComponent("specs")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var count = 0
        for name in names where name.hasSuffix(".yaml") {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let reading = Reading(bytes)
            #expect(reading.log.diagnostics.map(\.description) == [], "\(name)")
            let root = try #require(reading.node)
            #expect(root["openapi"]?.text?.hasPrefix("3.") == true)
            #expect((root["paths"]?.count ?? 0) > 0)
            if let schemas = root["components"]?["schemas"] {
                #expect(schemas.entries.allSatisfy { schemas[$0.key.text ?? ""] == $0.value })
            }
            count += 1
            print("read \(name): \(bytes.count) bytes, \(root.tree.nodes.count) nodes")
        }
        print("read \(count) published descriptions")
        #expect(count > 0)
    }
}
