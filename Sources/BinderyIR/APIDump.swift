// An API goes in, JSON text comes out: what `bindery inspect` prints and what goldens compare.

/// Writes an API down. Types are named by their keys: a component's name, and below it what nests in it.
package struct APIDump {
    private let api: API
    private let keys: [String]

    private init(_ api: API) {
        self.api = api
        keys = DumpKeys.make(api.types)
    }

    /// The API as JSON, the same text every time. What is empty, false or nil is left out.
    package static func json(_ api: API) -> String {
        var text = ""
        APIDump(api).value.write(indent: 0, into: &text)
        return text + "\n"
    }

    private var value: DumpValue {
        .members([
            "title": .text(api.title), "version": .text(api.version), "doc": .optional(api.documentation),
            "client": .optional(api.annotations.clientName),
            "environmentHeaders": .values(
                api.annotations.environmentHeaders.map {
                    .members(["header": .text($0.header), "variable": .text($0.variable)])
                }),
            "servers": .values(api.servers.map(server)), "routes": api.annotations.routes.map(routes),
            "security": .values(api.security.map(security)), "errorForm": api.annotations.errorForm.map(errorForm),
            "operations": .values(api.operations.map(operation)),
            "webhooks": .values(api.webhooks.map(webhook)), "tools": .values(api.tools.map(tool)),
            "schemas": api.schemas.isEmpty
                ? nil : .object(api.schemas.map { (keys[$0.type.rawValue], .text($0.json)) }),
            "types": api.types.isEmpty
                ? nil : .object(api.types.map { (keys[$0.id.rawValue], type($0)) }),
        ])
    }

    private func tool(_ tool: ToolDecl) -> DumpValue {
        .members([
            "name": .text(tool.name), "doc": .optional(tool.documentation.isEmpty ? nil : tool.documentation),
            "namespace": .text(keys[tool.namespace.rawValue]), "arguments": .text(keys[tool.arguments.rawValue]),
            "result": tool.result.map { .text(keys[$0.rawValue]) }, "parameters": .text(tool.parameters),
            "strict": .flag(tool.isStrict),
        ])
    }

    private func role(_ role: ClientSideProperty.Role) -> String {
        switch role {
        case .unsent: "unsent"
        case .retries: "retries"
        case .timeout: "timeout"
        case .fallbacks(let member): "fallbacks for \(member)"
        }
    }

    private func type(_ type: TypeDecl) -> DumpValue {
        var members: [(String, DumpValue)] = []
        func add(_ more: KeyValuePairs<String, DumpValue?>) {
            for (key, value) in more { if let value { members.append((key, value)) } }
        }
        add([
            "swift": .optional(type.overrideName), "doc": .optional(type.documentation),
            "deprecated": .flag(type.isDeprecated), "facets": facets(type.facets),
        ])
        switch type.kind {
        case .record(let record):
            add([
                record.isTuple ? "tuple" : "record": .object(record.properties.map { ($0.wireName, property($0)) }),
                "required": .texts(record.requiredOrder), "additional": additional(record.additional),
                "additionalFacets": facets(record.additionalFacets),
                "dependentRequired": record.dependentRequired.isEmpty
                    ? nil
                    : .object(record.dependentRequired.map { ($0.property, .list($0.needs.map(DumpValue.text))) }),
                "convertsTo": .texts(record.annotations.convertsTo.map { keys[$0.rawValue] }),
                "clientSide": record.annotations.clientSide.isEmpty
                    ? nil : .object(record.annotations.clientSide.map { ($0.property, .text(role($0.role))) }),
                "otherNames": record.annotations.otherNames.isEmpty
                    ? nil : .object(record.annotations.otherNames.map { ($0.name, .text($0.property)) }),
                "view": record.annotations.view.isEmpty
                    ? nil
                    : .object(
                        record.annotations.view.map { ($0.part.rawValue, .list($0.pointers.map(DumpValue.text))) }),
                "folds": record.annotations.folds.isEmpty
                    ? nil
                    : .object(
                        record.annotations.folds.map { ($0.path.joined(separator: "/"), .text($0.rule.rawValue)) }),
            ])
        case .enumeration(let enumeration):
            let values = enumeration.values.map { value -> DumpValue in
                let plain = literal(value.literal)
                if value.overrideName == nil, value.nameHint == nil, value.documentation == nil, !value.isDeprecated {
                    return plain
                }
                return .members([
                    "value": plain, "swift": .optional(value.overrideName), "hint": .optional(value.nameHint),
                    "doc": .optional(value.documentation),
                    "deprecated": .flag(value.isDeprecated),
                ])
            }
            add([enumeration.form.rawValue: .list(values)])
        case .union(let union):
            add(["union": .list(union.variants.map(variant)), "recursive": .flag(union.isRecursive)])
        case .alias(let use, let facets): add(["alias": .text(self.use(use)), "facets": self.facets(facets)])
        case .namespace: add(["namespace": .flag(true)])
        }
        return .object(members)
    }

    private func additional(_ additional: AdditionalProperties) -> DumpValue? {
        switch additional {
        case .open: nil
        case .closed: .text("closed")
        case .typed(let type): .text(use(type))
        }
    }

    private func property(_ property: Property) -> DumpValue {
        .members([
            "type": .text(use(property.type) + (property.isNullable ? "?" : "")),
            "swift": .optional(property.overrideName), "required": .flag(property.isRequired),
            "constant": property.constant.map(literal), "default": property.defaultValue.map(literal),
            "facets": facets(property.facets), "boxed": .flag(property.isBoxed),
            "deprecated": .flag(property.isDeprecated), "readOnly": .flag(property.isReadOnly),
            "writeOnly": .flag(property.isWriteOnly), "doc": .optional(property.documentation),
        ])
    }

    private func variant(_ variant: Variant) -> DumpValue {
        let selector = selector(variant.selector)
        let isProperty = if case .property = variant.selector { true } else { false }
        return .members([
            isProperty ? "where" : selector.0: isProperty ? .object([selector]) : selector.1,
            "without": variant.fallback.map { .object([self.selector($0.selector)]) },
            "payload": variant.payload.map { .text(use($0)) }, "facets": facets(variant.facets),
            "swift": .optional(variant.overrideName), "hint": .optional(variant.nameHint),
            "deprecated": .flag(variant.isDeprecated),
            "doc": .optional(variant.documentation),
        ])
    }

    private func selector(_ selector: Selector) -> (String, DumpValue) {
        switch selector {
        case .word(let word): ("word", .text(word))
        case .property(let name, let values): (name, .list(values.map(DumpValue.text)))
        case .members(let names): ("members", .list(names.map(DumpValue.text)))
        case .kind(let kind): ("kind", .text(kind.rawValue))
        case .trial(let name): ("trial", .text(name))
        }
    }

    private func literal(_ literal: Literal) -> DumpValue {
        switch literal {
        case .null: .verbatim("null")
        case .boolean(let value): .verbatim(value ? "true" : "false")
        case .number(let text), .json(let text): .verbatim(text)
        case .string(let text): .text(text)
        }
    }

    func facets(_ facets: Facets) -> DumpValue? {
        guard !facets.isEmpty else { return nil }
        var members = Bound.allCases.compactMap { bound -> (String, DumpValue)? in
            guard let text = facets[bound] else { return nil }
            return (bound.rawValue, bound.argument == .pattern ? .text(text) : .verbatim(text))
        }
        for (name, inner) in [("items", facets.items), ("values", facets.values), ("keys", facets.keys)] {
            if let value = inner.first.flatMap(self.facets) { members.append((name, value)) }
        }
        return .object(members)
    }

    /// `[string]`, `{integer}` for a map, `Message?`.
    func use(_ type: TypeUse) -> String {
        switch type {
        case .boolean: "boolean"
        case .string(let format): format.map { "string(\($0))" } ?? "string"
        case .integer(let width): width == .int64 ? "integer" : width.rawValue
        case .number: "number"
        case .unixTime: "unixtime"
        case .upload: "upload"
        case .json: "json"
        case .array(let item): "[\(use(item))]"
        case .map(let value): "{\(use(value))}"
        case .nullable(let inner): use(inner) + "?"
        case .named(let id): keys[id.rawValue]
        case .external(let name): "own \(name)"
        }
    }
}
