// What actions do to a document, by the letter of versions 1.0 and 1.1.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML
import Testing

@Suite struct OverlayActionTests {
    @Test(arguments: [
        // Objects are merged, lists in them concatenated, single values replaced.
        (
            "{a: 1, b: [x], c: {d: 1}}", "{target: $, update: {a: 2, b: [y], c: {e: 2}, f: {g: 1}}}",
            "{a: 2, b: [x, y], c: {d: 1, e: 2}, f: {g: 1}}"
        ),
        ("{a: null, b: 1}", "{target: $, update: {a: 1, b: null}}", "{a: 1, b: null}"),
        // Lists take lists as more elements, anything else as one.
        ("{a: [1]}", "{target: $.a, update: [2, 3]}", "{a: [1, 2, 3]}"),
        ("{a: [1]}", "{target: $.a, update: {b: 2}}", "{a: [1, {b: 2}]}"),
        ("{a: [1]}", "{target: $.a, update: 2}", "{a: [1, 2]}"),
        ("{a: [1]}", "{target: $.a, update: null}", "{a: [1, null]}"),
        ("{a: []}", "{target: $.a, update: [[1]]}", "{a: [[1]]}"),
        // Single values.
        ("{a: 1, b: {a: x}}", "{target: $..a, update: 2}", "{a: 2, b: {a: 2}}"),
        ("[1, 2]", "{target: '$[1]', update: 3}", "[1, 3]"),
        ("1", "{target: $, update: 2}", "2"),
        // Every node that is selected, once.
        ("{a: {}, b: {}}", "{target: $.*, update: {c: 1}}", "{a: {c: 1}, b: {c: 1}}"),
        ("{a: []}", "{target: \"$['a', 'a']\", update: [1]}", "{a: [1]}"),
        ("{a: [{}, {b: {}}]}", "{target: '$..[?@.b]', update: {c: 1}}", "{a: [{}, {b: {}, c: 1}]}"),
        // A key in quotes is the same as without; a number as a key is its text.
        ("{200: {}}", "{target: \"$['200']\", update: {a: 1}}", "{200: {a: 1}}"),
        ("{}", "{target: $, update: {200: 1}}", "{200: 1}"),
        // What is written once and stands in two places is two places.
        ("{a: &x {b: 1}, c: *x}", "{target: $.c, update: {b: 2}}", "{a: {b: 1}, c: {b: 2}}"),
        ("{a: &x [{}], c: *x}", "{target: '$.a[0]', update: {b: 2}}", "{a: [{b: 2}], c: [{}]}"),
        // Removing.
        ("{a: [0, 1, 2, 3]}", "{target: '$.a[::2]', remove: true}", "{a: [1, 3]}"),
        ("{a: {b: 1, c: 2}}", "{target: $.a.b, remove: true}", "{a: {c: 2}}"),
        ("{a: [{b: 1}, {b: 2}]}", "{target: $..*, remove: true}", "{}"),
        ("{a: [{b: 1}, {b: [1]}, 3]}", "{target: \"$.a[0, 1, 1]['b', 0]\", remove: true}", "{a: [{}, {}, 3]}"),
        ("{a: [[1, 2], [3, 4], 5]}", "{target: '$.a[0, 1][0]', remove: true}", "{a: [[2], [4], 5]}"),
        ("{a: 1}", "{target: $.a, remove: true, update: 2}", "{}"),
        ("{a: 1}", "{target: $.a, remove: false, update: 2}", "{a: 2}"),
        // Copying.
        ("{a: {x: 1}, b: {y: 2}}", "{target: $.b, copy: $.a}", "{a: {x: 1}, b: {y: 2, x: 1}}"),
        ("{a: [1], b: [2]}", "{target: $.b, copy: $.a}", "{a: [1], b: [2, 1]}"),
        ("{a: 1, b: 2}", "{target: $.b, copy: $.a}", "{a: 1, b: 1}"),
        ("{a: {}, b: 1}", "{target: $.a, copy: $}", "{a: {a: {}, b: 1}, b: 1}"),
        ("{a: {}, b: 1}", "{target: $.a, copy: $, remove: true}", "{b: 1}"),
        // One after the other.
        (
            "{a: {x: 1}}", "{target: $, update: {b: {}}}, {target: $.b, copy: $.a}, {target: $.a, remove: true}",
            "{b: {x: 1}}"
        ),
        ("{a: [1]}", "{target: $.a, remove: true}, {target: $, update: {a: {b: 1}}}", "{a: {b: 1}}"),
        ("{a: {}}", "{target: $.a, update: {b: {}}}, {target: $.a.b, update: {c: 1}}", "{a: {b: {c: 1}}}"),
        (
            "{a: {x: {}}, b: {}}", "{target: $.b, copy: $.a}, {target: $.b.x, update: {c: 1}}",
            "{a: {x: {}}, b: {x: {c: 1}}}"
        ),
    ])
    func version1_1(base: String, actions: String, expected: String) throws {
        let (result, said) = try Applying.apply("[\(actions)]", to: base)
        #expect(said == [])
        #expect(MutableTree(try #require(result)).isSame(as: MutableTree(try Reading.node(expected))))
    }

    @Test(arguments: [
        ("{a: {b: 1, c: [1]}}", "{target: $.a, update: {b: 2, c: [2]}}", "{a: {b: 2, c: [1, 2]}}"),
        // A list is one more element.
        ("{a: [1]}", "{target: $.a, update: [2, 3]}", "{a: [1, [2, 3]]}"),
        ("{a: [1]}", "{target: $.a, update: {b: 2}}", "{a: [1, {b: 2}]}"),
        // Kinds may differ from one target to the next.
        ("{a: [], b: {}}", "{target: $.*, update: {c: 1}}", "{a: [{c: 1}], b: {c: 1}}"),
        ("{a: {b: 1}}", "{target: $.a.b, remove: true}", "{a: {}}"),
    ])
    func version1_0(base: String, actions: String, expected: String) throws {
        let (result, said) = try Applying.apply("[\(actions)]", to: base, version: "1.0.3")
        #expect(said == [])
        #expect(MutableTree(try #require(result)).isSame(as: MutableTree(try Reading.node(expected))))
    }

    @Test func kindsThatDoNotFitAreReplacedIn1_0AndRefusedIn1_1() throws {
        let action = "[{target: $, update: {a: {b: [1]}}}]"
        let (result, said) = try Applying.apply(action, to: "{a: {b: 1}}", version: "1.0.0")
        #expect(try MutableTree(#require(result)).isSame(as: MutableTree(Reading.node("{a: {b: [1]}}"))))
        #expect(said.count == 1 && said[0].contains("overlay.yaml:3:") && said[0].contains("warning"))
        let (refused, errors) = try Applying.apply(action, to: "{a: {b: 1}}")
        #expect(refused == nil)
        #expect(
            errors == [
                "overlay.yaml:3:39: error: $['a']['b'] is a single value and cannot be merged with a list; to replace it, "
                    + "remove it in an action before [overlay-kinds]"
            ])
    }

    /// Every node points into the file that caused it.
    @Test func placesStayWithTheirFiles() throws {
        let (result, _) = try Applying.apply(
            "[{target: $.a, update: {c: 3, b: 4}}, {target: $, update: {d: {}}}, {target: $.d, copy: $.a}]",
            to: "a:\n  b: 1\n  x: 2")
        let root = try #require(result)
        func place(_ node: YAMLNode?) -> String { node.map { "\($0.span)" } ?? "" }
        #expect(place(root) == "base.yaml:1:1")
        #expect(place(root["a"]) == "base.yaml:2:3")
        #expect(place(root["a"]?.keyNode(key: "b")) == "base.yaml:2:3")
        #expect(place(root["a"]?["b"]) == "overlay.yaml:3:43")
        #expect(place(root["a"]?.keyNode(key: "c")) == "overlay.yaml:3:34")
        #expect(place(root["a"]?["x"]) == "base.yaml:3:6")
        #expect(place(root["d"]) == "overlay.yaml:3:72")
        #expect(place(root["d"]?["x"]) == "base.yaml:3:6")
    }

    @Test func withoutChangeTheDocumentIsTheSameOne() throws {
        let base = try Reading.node("{a: 1}")
        let log = DiagnosticLog()
        #expect(OverlayApplication.apply([], to: base, into: log) == base)
    }
}

/// Applies actions that are written in one line, the third of `overlay.yaml`.
enum Applying {
    static func apply(
        _ actions: String, to base: String, version: String = "1.1.0", limits: OverlayLimits = OverlayLimits()
    ) throws -> (result: YAMLNode?, said: [String]) {
        let text = "overlay: \(version)\ninfo: {title: T, version: '1'}\nactions: \(actions)\n"
        let log = DiagnosticLog()
        let root = try Reading.node(text, path: "overlay.yaml")
        let overlay = Overlay.read(root, into: log)
        let result = try overlay.flatMap {
            OverlayApplication.apply([$0], to: try Reading.node(base), limits: limits, into: log)
        }
        return (result, log.diagnostics.map(\.description))
    }
}
