// Text of a description never becomes code, wherever it stands.

import BinderyDiagnostics
import BinderyIR
import Testing

@testable import BinderySwift

@Suite struct HostileTextTests {
    /// What an attacker would write; `injected` is declared nowhere, so that code with it does not compile.
    static let attacks = [
        "x\"; injected() //", "\\(injected())", "*/ injected() /*", "\ninjected()", "\r\ninjected()",
        "\u{2028}injected()",
        "\u{2029}injected()", "\u{85}injected()", "\u{B}injected()", "\u{C}injected()", "\rinjected()",
        "\u{0}injected()",
        "\"\"\"\ninjected()\n\"\"\"", "#\"\\#(injected())\"#", "`injected()`", "} injected() {",
        "\u{202E}injected()\u{202C}",
        "\u{2066}injected()", "e\u{301}\u{301}\"\u{301}injected()", "\\\u{301}\"injected()", "*/\ninjected()\n///",
        "class", "", "../../injected()", "%injected()%", "\u{FEFF}injected()", "\u{E0001}injected()",
    ]

    private var hostile: SampleAPI {
        var api = SampleAPI()
        for (index, attack) in Self.attacks.enumerated() {
            var facets = Facets()
            facets[.pattern] = attack
            facets[.minimum] = attack
            var first = property("p\(index) \(attack)", docs: attack)
            first.facets = facets
            first.defaultValue = .string(attack)
            let constant = property("c\(index)", required: true, constant: .string(attack))
            let number = property("n\(index)", required: true, constant: .number("1" + attack))
            let json = property("j\(index)", required: true, constant: .json(attack))
            let old = property("d\(index)", docs: "Deprecated. Use x instead. \(attack)", deprecated: true)
            let plain = property(attack, required: true, docs: attack)
            let record = api.add(
                .component("Record \(index) \(attack)"),
                .record(Record(properties: [first, constant, number, json, old, plain])), docs: attack)
            api.words("Words \(index) \(attack)", [attack, "a"])
            api.words("Texts \(index) \(attack)", [attack, "a"], form: .suggestions)
            api.add(
                .component("Union \(index) \(attack)"),
                .union(
                    Union(variants: [
                        variant(.word(attack), nil, docs: attack),
                        variant(.property(name: attack, values: [attack, attack + "2"]), .named(record), docs: attack),
                        variant(.members([attack, "b"]), .named(record)), variant(.trial(name: attack), .named(record)),
                    ])), docs: attack)
            api.add(.component("Alias \(index) \(attack)"), .alias(.string(format: attack), facets), docs: attack)
            api.api.operations.append(
                Operation(
                    id: "op \(index) \(attack)", group: ["group \(attack)"], method: "m \(index) \(attack)",
                    httpMethod: "GET\(attack)", path: "/\(attack)/{\(attack)}",
                    parameters: [
                        Parameter(
                            wireName: attack, location: .path, type: .string(format: nil), isRequired: true,
                            explodes: false, documentation: attack, span: SampleAPI.span)
                    ],
                    bodies: [
                        Body(
                            type: .named(record), isRequired: true, form: .multipart, contentType: attack,
                            encodings: [PartEncoding(property: attack, contentType: attack)]),
                        Body(type: .upload, isRequired: true, form: .bytes, contentType: attack),
                    ],
                    response: .byStatus([
                        StatusResponse(status: "200", body: .json(.named(record)), documentation: attack),
                        StatusResponse(status: attack, body: .nothing),
                    ]),
                    accept: attack, otherResponses: [.text(attack), .bytes([attack])],
                    stream: Streaming(chunk: .named(record), switchProperty: nil, sentinel: attack),
                    errors: [ErrorBody(status: attack, type: .named(record), documentation: attack)],
                    security: [[attack]], servers: [Server(url: attack)],
                    headers: [
                        ResponseHeader(
                            name: attack, type: .string(format: nil), documentation: attack, pointer: attack,
                            span: SampleAPI.span)
                    ], documentation: attack, isDeprecated: true, pointer: attack,
                    span: SampleAPI.span))
            api.api.servers.append(
                Server(
                    url: attack + "{\(attack)}",
                    variables: [
                        ServerVariable(name: attack, defaultValue: attack, values: [attack], documentation: attack)
                    ],
                    name: attack, documentation: attack))
            api.api.webhooks.append(
                Webhook(
                    name: attack, httpMethod: attack, payload: .named(record), documentation: attack,
                    pointer: attack, span: SampleAPI.span))
            api.api.security.append(
                SecurityScheme(name: attack, kind: .apiKeyHeader(attack), environmentVariable: attack))
            api.api.annotations.environmentHeaders.append(EnvironmentHeader(header: attack, variable: attack))
        }
        api.api.title = Self.attacks.joined()
        api.api.version = Self.attacks.joined()
        api.api.documentation = Self.attacks.joined(separator: " ")
        return api
    }

    @Test func nothingEscapes() async throws {
        let log = DiagnosticLog()
        let files = Backend.emit(
            hostile.api,
            options: EmitOptions(
                module: "Sample", source: Self.attacks.joined(), toolVersion: Self.attacks.joined()), into: log)
        // Of the attacks, some are no regular expressions, which is noted and harms nobody.
        let faults = log.diagnostics.filter { $0.rule.id != "pattern-unsupported" }
        #expect(faults.isEmpty, "\(faults)")
        for file in files {
            let code = Self.withoutCommentsAndLiterals(file.text)
            #expect(!code.contains("injected()"), "\(file.name)")
            #expect(!file.text.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{2028}" })
        }
        let said = try await Compiler.complaints(about: files)
        #expect(said.isEmpty, "\(said.prefix(4_000))")
    }

    @Test func commentsAreLinesOfTheirOwn() {
        for attack in Self.attacks {
            for line in DocComment("Text. \(attack) more.", "`\(attack)`").lines {
                #expect(line == "///" || line.hasPrefix("/// "))
                #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x85 || $0.value == 0x2028 })
            }
        }
    }

    @Test func aModuleThatIsNoNameGivesNoFile() {
        let log = DiagnosticLog()
        let options = EmitOptions(module: "../x", source: "a", toolVersion: "0")
        #expect(Backend.emit(SampleAPI().api, options: options, into: log).isEmpty)
        #expect(log.hasErrors)
    }

    /// What is left of a source when `//` comments and string literals of one line are taken away.
    private static func withoutCommentsAndLiterals(_ text: String) -> String {
        var rest = ""
        for line in text.split(whereSeparator: { "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".contains($0) }) {
            var isInside = false
            var isEscaped = false
            var previous: Unicode.Scalar = " "
            for scalar in line.unicodeScalars {
                if isInside {
                    if !isEscaped, scalar == "\"" { isInside = false }
                    isEscaped = !isEscaped && scalar == "\\"
                } else if scalar == "\"" {
                    isInside = true
                } else if scalar == "/", previous == "/" {
                    break
                } else {
                    rest.unicodeScalars.append(scalar)
                }
                previous = scalar
            }
            rest += "\n"
        }
        return rest
    }
}
