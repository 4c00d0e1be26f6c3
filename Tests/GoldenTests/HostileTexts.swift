// Texts that would like to be code, and descriptions that hold one of them wherever a description has room for a text.

import Foundation

enum HostileTexts {
    /// Each holds the word INJECTED where it would stand as code, could it end the literal or comment that it is put into.
    static let payloads = [
        "\"; let INJECTED = 1 //", "*/ let INJECTED = 1 /*", "\n let INJECTED = 1", "\r\n INJECTED()\r\n",
        "\u{2028}let INJECTED = 1", "\u{2029}INJECTED", "\u{85}INJECTED", "\u{B}INJECTED\u{C}INJECTED", "\\(INJECTED)",
        "\"#; INJECTED; #\"\\#(INJECTED)", "```\nlet INJECTED = 1\n~~~\nINJECTED", "../../INJECTED", "`INJECTED`",
        "\0INJECTED\u{7F}", "\u{202E}INJECTED\u{2066}", "INJECTED\\", "\"\"\"\nINJECTED\n\"\"\"",
        "\u{301}INJECTED\u{FEFF}",
        "{ INJECTED } ; } INJECTED {", "- INJECTED\n\n    INJECTED\n1. INJECTED",
        "#if INJECTED\n#error(\"INJECTED\")\n#endif",
        "//*INJECTED", "$(INJECTED) ${INJECTED} %INJECTED",
    ]

    /// Texts that would like to be markup.
    static let markup = [
        "# INJECTED", "\n\n## INJECTED\n", "- INJECTED", "+ INJECTED", "1. INJECTED", "2) INJECTED", "12.",
        "@Comment { INJECTED }", "<doc:INJECTED>", "[INJECTED](https://x)", "![](x)", "[x]: y", "``INJECTED``",
        "&lt;INJECTED&gt;", "--> <b>INJECTED</b>", "===", "---", "| a | b |\n|---|---|", "~~INJECTED~~", "__INJECTED__",
        "\\", "\\\\`", "    INJECTED", "^[INJECTED](a: b)", ": INJECTED",
    ]

    /// A text as a YAML flow scalar.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, scalar.value >= 0x20, scalar != "\"", scalar != "\\", scalar.value < 0x7F {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        }
        return result + "\""
    }

    /// A description with the text in names, words, documentation, patterns, defaults, paths and servers.
    static func description(_ payload: String) -> String {
        func text(_ suffix: String) -> String { quoted(payload + " " + suffix) }
        let pointer =
            "#/components/schemas/"
            + (payload + " Record").replacing("~", with: "~0").replacing("/", with: "~1").replacing("%", with: "%25")
        return """
            openapi: 3.1.0
            info: {title: \(text("t")), version: \(text("v")), description: \(text("d"))}
            servers: [{url: \(quoted("https://x/" + payload)), description: \(text("s"))}]
            tags: [{name: \(text("tag")), description: \(text("d"))}]
            security: [{\(text("sec")): []}]
            paths:
              \(quoted("/p/" + payload)):
                post:
                  operationId: \(text("op"))
                  tags: [\(text("tag"))]
                  summary: \(text("s"))
                  description: \(text("d"))
                  parameters:
                    - {name: \(text("q")), in: query, description: \(text("d")), schema: {type: string, default: \(text("x"))}}
                    - {name: \(text("h")), in: header, schema: {type: string}}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: \(quoted(pointer))}}}
                  responses:
                    '200':
                      description: \(text("d"))
                      content: {application/json: {schema: {$ref: \(quoted(pointer))}}}
            components:
              securitySchemes:
                \(text("sec")): {type: apiKey, in: header, name: \(text("key")), description: \(text("d"))}
              schemas:
                \(text("Record")):
                  type: object
                  title: \(text("title"))
                  description: \(text("d"))
                  required: [\(text("kind"))]
                  deprecated: true
                  example: \(text("e"))
                  x-other: \(text("x"))
                  properties:
                    \(text("kind")): {type: string, const: \(text("const"))}
                    \(text("words")): {type: string, enum: [\(text("one")), \(text("two"))], default: \(text("one"))}
                    \(text("free")): {type: string, pattern: \(text("p")), default: \(text("x")), description: \(text("d"))}
                    \(text("old")): {type: string, deprecated: true, description: \(quoted("Deprecated, use " + payload))}
                    \(text("inner")): {type: object, properties: {\(text("a")): {type: integer, description: \(text("d"))}}}
                    \(text("list")): {type: array, items: {type: string, enum: [\(text("three"))]}}
                    \(text("json")): {default: {\(text("k")): [\(text("v"))]}}
                \(text("Other")):
                  type: object
                  required: [\(text("kind"))]
                  properties: {\(text("kind")): {type: string, const: \(text("other"))}}
                \(text("Union")):
                  description: \(text("d"))
                  oneOf: [{$ref: \(quoted(pointer))}, {$ref: \(quoted(pointer.replacing(" Record", with: " Other")))}]
                  discriminator: {propertyName: \(text("kind"))}
                \(text("Suggested")): {anyOf: [{type: string}, {type: string, enum: [\(text("four"))]}]}
                \(text("Form")): {type: string, format: \(text("f"))}

            """
    }
}

/// What of a Swift file is neither comment nor string literal.
enum BareSwift {
    static func words(of file: String) -> Set<String> {
        var words: Set<String> = []
        var word = ""
        var rest = Array(file.unicodeScalars)[...]
        func take(_ scalar: Unicode.Scalar) {
            if scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else {
                words.insert(word)
                word = ""
            }
        }
        while let scalar = rest.popFirst() {
            if scalar == "/", rest.first == "/" {
                rest = rest.drop { $0 != "\n" && $0 != "\r" }
            } else if scalar == "/", rest.first == "*" {
                words.insert("/*")
            } else if scalar == "\"" {
                while let inner = rest.popFirst(), inner != "\"" {
                    if inner == "\n" || inner == "\r" { words.insert("open literal") }
                    if inner == "\\", let escaped = rest.popFirst(), escaped == "(" { words.insert("interpolation") }
                }
            } else {
                take(scalar)
            }
        }
        take(" ")
        return words
    }
}
