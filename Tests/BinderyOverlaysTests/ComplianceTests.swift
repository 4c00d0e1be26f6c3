// The JSONPath compliance suite and the published overlay sets: every case, counted. Without BINDERY_SHARED they are skipped.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML
import Foundation
import Testing

private let suites = ProcessInfo.processInfo.environment["BINDERY_SHARED"].map { $0 + "/suites/" }

@Suite(.enabled(if: suites != nil, "set BINDERY_SHARED to the folder that holds suites/jsonpath and suites/overlay"))
struct ComplianceTests {
    @Test func everyJSONPathCaseIsMet() throws {
        let root = try Reading.node(path: try #require(suites) + "jsonpath/cts.json")
        let cases = try #require(root["tests"])
        var (selecting, refused) = (0, 0)
        for test in cases.elements {
            let name = test["name"]?.text ?? ""
            let selector = try #require(test["selector"]?.text)
            if test["invalid_selector"]?.bool == true {
                #expect(throws: JSONPathError.self, "\(name): \(selector)") { try JSONPath(selector) }
                refused += 1
                continue
            }
            let path: JSONPath
            do {
                path = try JSONPath(selector)
            } catch {
                Issue.record("\(name): \(selector) is refused: \(error)")
                continue
            }
            let document = try #require(test["document"])
            let selected = try #require(path.select(in: document))
            let results = test["result"].map { [$0] } ?? test["results"].map { Array($0.elements) } ?? []
            let isOne = results.contains { Reading.isSame(selected.map(\.value), $0) }
            #expect(isOne, "\(name): \(selector) selects \(selected.map { Location.normalized($0.location) })")
            let paths = test["result_paths"].map { [$0] } ?? test["results_paths"].map { Array($0.elements) } ?? []
            let texts = paths.map { $0.elements.compactMap(\.text) }
            #expect(texts.contains(selected.map { Location.normalized($0.location) }), "\(name): \(selector)")
            selecting += 1
        }
        print("JSONPath compliance: \(selecting) queries that select, \(refused) that are refused")
        #expect((selecting, refused) == (456, 247))
    }

    @Test func everyPublishedOverlaySetIsMet() throws {
        let folder = try #require(suites) + "overlay/compliant-sets/"
        let sets = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.contains(".") }.sorted()
        for set in sets {
            let log = DiagnosticLog()
            let document = try Reading.node(path: "\(folder)\(set)/overlay.yaml")
            let overlay = try #require(Overlay.read(document, into: log), "\(log.diagnostics)")
            let base = try Reading.node(path: "\(folder)\(set)/openapi.yaml")
            let result = try #require(OverlayApplication.apply([overlay], to: base, into: log), "\(log.diagnostics)")
            let expected = try Reading.node(path: "\(folder)\(set)/output.yaml")
            #expect(MutableTree(result).isSame(as: MutableTree(expected)), "\(set):\n\(YAMLWriter.text(of: result))")
            #expect(log.diagnostics.isEmpty, "\(set): \(log.diagnostics)")
        }
        print("overlay sets: \(sets.count)")
        #expect(sets.count == 8)
    }
}
