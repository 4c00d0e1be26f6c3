// Nodes written as JSON: valid, and of the same values.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

@Suite struct JSONWriterTests {
    @Test func valuesOfEveryKind() throws {
        let node = try root(
            "{a: [1, -0, 0x10, 0o17, +1.50, .5, 1., 1e3, .inf, 007, ~, yes, true], 200: {}, b: [], c: \"é\\n\\x1b\\\"\\\\\"}"
        )
        #expect(
            JSONWriter.text(of: node) == """
                {
                  "a": [
                    1,
                    -0,
                    16,
                    15,
                    1.50,
                    0.5,
                    1.0,
                    1e3,
                    ".inf",
                    7,
                    null,
                    "yes",
                    true
                  ],
                  "200": {},
                  "b": [],
                  "c": "é\\n\\u001b\\"\\\\"
                }

                """)
    }

    @Test func whatIsWrittenIsReadAsTheSame() throws {
        let node = try root("{a: [1, 1.5e-3, \"\\U0001F600\", [[{}]], {b: {c: null}}], \"\": false}")
        let file = SourceFile(path: "t.json", bytes: Array(JSONWriter.text(of: node).utf8))
        let log = DiagnosticLog()
        let back = try #require(JSONReader.read(file, into: log), "\(log.diagnostics)")
        #expect(WriterTests.same(node, back))
    }
}
