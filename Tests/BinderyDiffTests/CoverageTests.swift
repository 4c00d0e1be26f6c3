// The members of the IR's values go in; each must be known here, so that none is added which no comparison looks at.

import BinderyDiagnostics
import BinderyIR
import Testing

/// `TypeShape` and the comparison read members one by one, and no compiler says when one is forgotten: two types that
/// differ only there would be called equal, and one module's type be taken for another's.
@Suite struct CoverageTests {
    private static let span = SourceSpan(file: SourceFile(path: "a", bytes: []), line: 1, column: 1)

    /// Values, and their members: compared ones, then those that are names, documentation or places.
    private static var known: [(value: Any, compared: [String], passedOver: [String])] {
        [
            (
                TypeDecl(
                    id: TypeID(0), origin: .component("a"), kind: .alias(.json, Facets()), pointer: "", span: span),
                ["isDeprecated", "kind", "facets"],
                ["id", "parent", "origin", "overrideName", "documentation", "pointer", "span"]
            ),
            (
                Record(properties: []),
                [
                    "properties", "requiredOrder", "additional", "additionalFacets", "dependentRequired", "annotations",
                    "isTuple",
                ], []
            ),
            (RecordAnnotations(), ["convertsTo", "otherNames", "view", "folds", "clientSide"], []),
            (DependentRequired(property: "", needs: [], span: span), ["property", "needs"], ["span"]),
            (
                Property(wireName: "", type: .json, pointer: "", span: span),
                [
                    "wireName", "type", "isRequired", "isNullable", "constant", "defaultValue", "isDeprecated",
                    "isReadOnly", "isWriteOnly", "isBoxed", "facets",
                ], ["overrideName", "documentation", "pointer", "span"]
            ),
            (Enumeration(form: .list, values: []), ["form", "values"], []),
            (
                EnumerationValue(literal: .null, span: span), ["literal", "isDeprecated"],
                ["overrideName", "nameHint", "documentation", "span"]
            ),
            (Union(variants: []), ["variants", "isRecursive"], []),
            (
                Variant(selector: .word(""), payload: nil, pointer: "", span: span),
                ["selector", "fallback", "payload", "facets", "isDeprecated"],
                ["overrideName", "nameHint", "documentation", "pointer", "span"]
            ),
            (
                Facets(),
                // What is stated is gone through by `Bound.allCases`.
                ["stated", "items", "values", "keys"], ["places"]
            ),
            (
                API(title: "", version: ""),
                ["servers", "security", "annotations", "types", "operations", "webhooks", "tools"],
                ["title", "version", "documentation", "schemas"]
            ),
            (
                APIAnnotations(), ["clientName", "environmentHeaders", "routes"],
                // How errors are written is the servers' affair; clients read what comes.
                ["errorForm"]
            ),
            (
                ToolDecl(name: "", namespace: TypeID(0), arguments: TypeID(0), parameters: "", span: span),
                ["name", "documentation", "arguments", "result", "parameters", "isStrict"], ["namespace", "span"]
            ),
            (
                Operation(id: "", group: [], httpMethod: "", path: "", pointer: "", span: span),
                [
                    "id", "group", "chosenMethod", "httpMethod", "path", "parameters", "bodies", "response", "accept",
                    "otherResponses", "stream", "conversation", "errors", "security", "servers", "headers",
                    "isDeprecated",
                    // Callers take any success; which one it is only servers ask.
                ], ["documentation", "pointer", "span", "successStatus"]
            ),
            (
                Conversation(messages: "", reply: Conversation.Reply(message: ""), span: span),
                [
                    "messages", "tools", "reply", "format", "instruction", "cutShort", "filtered", "streamed",
                    "streamedBy", "strictSchemas",
                ], ["span"]
            ),
            (
                Parameter(wireName: "", location: .query, type: .json, isRequired: true, span: span),
                [
                    "wireName", "location", "type", "isRequired", "style", "explodes", "allowsReserved", "encodings",
                    "isDeprecated", "facets",
                ],
                ["overrideName", "documentation", "span"]
            ),
            (
                Body(type: .json, isRequired: true),
                ["form", "contentType", "type", "isRequired", "encodings", "facets"], []
            ),
            (
                Streaming(chunk: .json, switchProperty: nil),
                ["chunk", "framing", "contentType", "switchProperty", "sentinel", "requiresSentinel", "method"],
                ["namesSentinel"]
            ),
        ]
    }

    @Test func everyMemberIsLookedAt() {
        for (value, compared, passedOver) in Self.known {
            // What stands behind a reference is stored under its name with an underscore.
            let members = Mirror(reflecting: value).children.compactMap(\.label).map {
                String($0.drop { $0 == "_" })
            }
            #expect(
                Set(members) == Set(compared + passedOver),
                "\(type(of: value)): let TypeShape count the new member and APIDiff compare it, then name it here")
        }
    }
}
