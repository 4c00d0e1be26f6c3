// The files of the fixed layout: the build plugin's list is the generator's own.

import Foundation
import Testing

@testable import BinderySwift

@Suite struct OutputNamesTests {
    @Test func thePluginCompilesTheGeneratorsList() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let link = tests.deletingLastPathComponent().appending(path: "Plugins/BinderyPlugin/OutputNames.swift")
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: link.path)
        #expect(target == "../../Sources/BinderySwift/Outputs/OutputNames.swift")
    }

    @Test func everyPartThatHasAFileIsKnown() {
        for outputs in [["client"], ["server"], ["models"], ["client", "server", "models"]] {
            for hasTools in [false, true] {
                let parts = OutputNames.parts(outputs: Set(outputs), hasTools: hasTools)
                let known = parts.compactMap(OutputPart.init)
                #expect(known.map(\.rawValue) == parts)
                #expect(known.allSatisfy { outputs.contains($0.output.rawValue) })
                let names = OutputNames.list(module: "M", outputs: Set(outputs), hasTools: hasTools)
                let models = outputs.contains("models") ? OutputNames.modelFiles : 0
                #expect(names.count == parts.count + models)
                #expect(names.starts(with: parts.map { "M.\($0).bindery.swift" }))
            }
        }
    }
}
