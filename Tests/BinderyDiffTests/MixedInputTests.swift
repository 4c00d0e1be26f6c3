// A config on one side of a comparison, a description on the other.

import BinderyDiagnostics
import BinderyDiff
import BinderyGenerator
import Foundation
import Testing

@Suite struct MixedInputTests {
    @Test(arguments: [true, false])
    func aConfigIsItsOwnDescription(_ configIsOld: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-diff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Compared.description("{type: string}", in: .request).utf8).write(
            to: folder.appending(path: "api.yaml"))
        try Data(#"{"spec": "api.yaml", "module": "Shop"}"#.utf8).write(to: folder.appending(path: "shop.json"))
        let log = DiagnosticLog()
        let inputs = try ["shop.json", "api.yaml"].map { name in
            try #require(DiffInput.read(folder.appending(path: name).path, flags: ConfigFlags(), into: log))
        }
        let differences = try #require(
            Generate.differences(
                from: inputs[configIsOld ? 0 : 1], to: inputs[configIsOld ? 1 : 0], into: log), "\(log.diagnostics)")
        #expect(differences.changes.map(\.title) == [])
    }
}
