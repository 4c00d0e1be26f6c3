// What no overlay is, and actions that cannot be done: each is said once, at its place, with a way out.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML
import Testing

@Suite struct OverlayRefusalTests {
    private func said(_ text: String) throws -> [String] {
        let log = DiagnosticLog()
        let overlay = Overlay.read(try Reading.node(text, path: "o.yaml"), into: log)
        #expect((overlay == nil) == log.hasErrors)
        return log.diagnostics.map(\.description)
    }

    private static let head = "overlay: 1.1.0\ninfo: {title: T, version: '1'}\n"

    /// `H` stands for a head in which nothing is wrong.
    private static let mistakes: [(String, String)] = [
        ("[]", "o.yaml:1:1: error: an overlay is an object with 'overlay', 'info' and 'actions' [overlay-shape]"),
        ("openapi: 3.1.0", "o.yaml:1:1: error: this is a description, not an overlay; "),
        (
            "overlay: 1.2.0\ninfo: {title: T, version: '1'}\nactions: [{target: $, update: {}}]",
            "o.yaml:1:10: error: version '1.2.0' of overlays is not known; Bindery reads 1.0.0 and 1.1.0 [overlay-version]"
        ),
        (
            "overlay: 1.0\ninfo: {title: T, version: '1'}\nactions: [{target: $, update: {}}]",
            "o.yaml:1:10: error: '1.0' is not a version of overlays; write overlay: 1.0.0 or overlay: 1.1.0"
        ),
        (
            "info: {title: T, version: '1'}\nactions: [{target: $, update: {}}]",
            "o.yaml:1:1: error: the overlay does not say"
        ),
        ("overlay: 1.1.0\nactions: [{target: $, update: {}}]", "o.yaml:1:1: error: an overlay needs 'info', an object"),
        (
            "overlay: 1.1.0\ninfo: {title: T}\nactions: [{target: $, update: {}}]",
            "o.yaml:2:7: error: 'info' needs 'version'"
        ),
        ("H", "o.yaml:1:1: error: an overlay needs 'actions', a list of one or more"),
        ("Hactions: []", "o.yaml:3:10: error: an overlay needs 'actions', a list of one or more"),
        ("Hactions: {target: $}", "o.yaml:3:10: error: an overlay needs 'actions', a list of one or more"),
        ("Hactions: [$]", "o.yaml:3:11: error: an action is an object"),
        ("Hactions: [{update: {}}]", "o.yaml:3:11: error: an action needs 'target'"),
        ("Hactions: [{target: 1, update: {}}]", "o.yaml:3:20: error: 'target' is text"),
        (
            "Hactions: [{target: $, remove: yes}]",
            "o.yaml:3:31: error: 'remove' is true or false [overlay-field]"
        ),
        ("Hactions: [{target: $, description: {}, update: {}}]", "o.yaml:3:36: error: 'description' is text"),
        ("Hactions: [{target: $, copy: [], update: {}}]", "o.yaml:3:29: error: 'copy' is text"),
        ("Hextends: {}\nactions: [{target: $, update: {}}]", "o.yaml:3:10: error: 'extends' is text"),
        (
            "Hactions: [{target: $, updat: {}}]",
            "o.yaml:3:23: error: an action has no field 'updat', did you mean 'update'? [overlay-unknown-field]"
        ),
        (
            "Hactions: [{target: $, update: {}, zzzzzzz: 1}]",
            "; fields of your own begin with x- [overlay-unknown-field]"
        ),
        (
            "Haction: [{target: $, update: {}}]",
            "o.yaml:3:1: error: an overlay has no field 'action', did you mean"
        ),
        (
            "Hactions: [{target: $}]",
            "o.yaml:3:11: warning: this action changes nothing; give it 'update' or remove: true [overlay-idle]"
        ),
        (
            "Hactions: [{target: $, update: {}, copy: $}]",
            "o.yaml:3:11: warning: 'update' and 'copy' in one action"
        ),
        // A path's mistake is shown where it is, whatever quotes there are.
        (
            "Hactions: [{target: $.a., update: {}}]",
            "o.yaml:3:24: error: 'target' is not a JSONPath: a name or * follows"
        ),
        ("Hactions: [{target: '$.a.', update: {}}]", "o.yaml:3:25: error: 'target' is not a JSONPath"),
        ("Hactions: [{target: \"$\\x2ea.\", update: {}}]", "o.yaml:3:20: error: 'target' is not a JSONPath"),
        (
            "Hactions: [{target: $, copy: a}]",
            "o.yaml:3:29: error: 'copy' is not a JSONPath: a path begins with \"$\""
        ),
        (
            "Hactions: [{target: '$[?match(@.a, \"(\")]', update: {}}]",
            "o.yaml:3:35: warning: this pattern is not an I-Regexp (RFC 9485) and matches nothing [overlay-pattern]"
        ),
    ]

    @Test(arguments: mistakes)
    func whatIsNoOverlayIsSaid(text: String, expected: String) throws {
        let said = try said(text.hasPrefix("H") ? Self.head + text.dropFirst() : text)
        #expect(said.contains { $0.contains(expected) }, "\(said)")
    }

    @Test func fieldsOfOnesOwnAreLeftAlone() throws {
        #expect(try said(Self.head + "x-a: 1\nactions: [{target: $, update: {}, x-b: 2}]") == [])
        #expect(
            try said(
                "overlay: 1.0.9\ninfo: {title: T, version: 1.0, x-c: 1, description: D}\nactions: [{target: $, remove: true}]"
            ) == [])
    }

    @Test func copyIsOfVersion1_1() throws {
        let said = try said("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $, copy: $.a}]")
        #expect(
            said == [
                "o.yaml:3:29: error: 'copy' came with version 1.1; begin the overlay with overlay: 1.1.0 [overlay-field]"
            ])
    }

    @Test(arguments: [
        ("{target: $.pathz, update: {}}", "$ has no member 'pathz', did you mean 'paths'? [overlay-no-match]"),
        ("{target: \"$.paths['/pet'].get\", update: {}}", "$['paths'] has no member '/pet', did you mean '/pets'?"),
        (
            "{target: $..operationID, update: x}",
            "nothing below $ has a member 'operationID', did you mean 'operationId'?"
        ),
        ("{target: '$.tags[3]', update: {}}", "$['tags'] has 2 elements"),
        ("{target: '$.paths[0]', update: {}}", "$['paths'] is not a list"),
        ("{target: $.title.x, update: {}}", "$['title'] is a single value, with nothing in it"),
        ("{target: $.empty.*, update: {}}", "$['empty'] is empty"),
        ("{target: '$.tags[?@.name == 1]', update: {}}", "nothing in $['tags'] meets the condition [?@.name == 1]"),
        ("{target: \"$['a', 'b']\", update: {}}", "$ has nothing of ['a', 'b']"),
        ("{target: $.paths.*.x, update: {}}", "$['paths']['/pets'] has no member 'x' [overlay-no-match]"),
    ])
    func aTargetThatSelectsNothingIsAWarning(action: String, expected: String) throws {
        let base = "{paths: {/pets: {get: {operationId: a}}}, tags: [{name: a}, {name: b}], title: T, empty: {}}"
        let (result, said) = try Applying.apply("[\(action)]", to: base)
        #expect(result != nil)
        #expect(said.count == 1 && said[0].hasPrefix("overlay.yaml:3:20: warning: the target selects nothing: "))
        #expect(said[0].contains(expected), "\(said)")
    }

    @Test(arguments: [
        ("{target: $, remove: true}", "3:20: error: the whole document cannot be removed [overlay-remove-root]"),
        ("{target: $.*, update: 1}", "3:20: error: the target selects objects and lists and single values alike"),
        (
            "{target: $.o, update: [1]}",
            "3:33: error: $['o'] is an object and cannot be merged with a list; to replace it,"
        ),
        ("{target: $.s, update: {}}", "3:33: error: $['s'] is a single value and cannot be merged with an object"),
        ("{target: $, update: {o: 1}}", "3:35: error: $['o'] is an object and cannot be merged with a single value"),
        ("{target: $.o, copy: $.l}", "3:31: error: $['o'] is an object and cannot be merged with a list"),
        (
            "{target: $.o, copy: $.*}",
            "3:31: error: 'copy' selects exactly one node, and this selects 3 [overlay-copy]"
        ),
        (
            "{target: $.o, copy: $.x}",
            "3:31: error: 'copy' selects exactly one node, and this selects nothing: $ has no"
        ),
    ])
    func whatCannotBeDoneIsAnError(action: String, expected: String) throws {
        let (result, said) = try Applying.apply("[\(action)]", to: "{o: {}, l: [], s: 1}")
        #expect(result == nil)
        #expect(said.count == 1 && said[0].contains(expected), "\(said)")
    }

    @Test func version1_0UpdatesNoSingleValue() throws {
        let (result, said) = try Applying.apply("[{target: $.s, update: 2}]", to: "{s: 1}", version: "1.0.0")
        #expect(result == nil)
        #expect(
            said.count == 1
                && said[0].contains(
                    "begin the overlay with overlay: 1.1.0, or select what holds this value [overlay-primitive-target]")
        )
    }

    // MARK: Harm

    @Test func doublingEndsAtALimit() throws {
        let actions = Array(repeating: "{target: $.a, copy: $}", count: 60).joined(separator: ", ")
        let (result, said) = try Applying.apply("[\(actions)]", to: "{a: [1], b: {c: 1}}")
        #expect(result == nil && said.contains { $0.contains("overlay-too-large") }, "\(said.prefix(3))")
    }

    @Test func nestingEndsAtALimit() throws {
        let actions = Array(repeating: "{target: $.a, copy: $}", count: 600).joined(separator: ", ")
        let (result, said) = try Applying.apply("[\(actions)]", to: "{a: {}}")
        #expect(result == nil && said.contains { $0.contains("overlay-too-deep") }, "\(said.prefix(3))")
    }

    @Test func searchingEndsAtALimit() throws {
        let base = "[" + Array(repeating: "[1]", count: 3_000).joined(separator: ", ") + "]"
        let target = "$[?count($..*) == count($..*)]"
        var limits = OverlayLimits()
        limits.visitedByPath = 500_000
        let (result, said) = try Applying.apply("[{target: '\(target)', remove: true}]", to: base, limits: limits)
        #expect(result == nil && said.contains { $0.contains("overlay-too-much") }, "\(said)")
    }
}
