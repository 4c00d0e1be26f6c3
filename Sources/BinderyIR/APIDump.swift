// The IR comes in; JSON text goes out, for `bindery inspect` and for goldens. What is absent, false or empty is not said.

extension API {
    /// The whole value as indented JSON, ending in a line end. Types are named by their pointers.
    package var dump: String { APIDump(api: self).api.write() + "\n" }
}

private struct APIDump {
    let model: API

    init(api: API) { model = api }

    var api: DumpValue {
        .object([
            "title": .text(model.title),
            "version": .text(model.version),
            "documentation": .text(model.documentation),
            "clientName": .text(model.clientName),
            "environmentHeaders": .filled(
                model.environmentHeaders.map { .object(["header": .text($0.header), "variable": .text($0.variable)]) }),
            "servers": .filled(
                model.servers.map { .object(["url": .text($0.url), "documentation": .text($0.documentation)]) }),
            "security": .filled(model.security.map(scheme)),
            "types": .list(model.types.map(type)),
            "operations": .list(model.operations.map(operation)),
        ])
    }

    private func scheme(_ scheme: SecurityScheme) -> DumpValue {
        let kind =
            switch scheme.kind {
            case .bearer: "bearer"
            case .basic: "basic"
            case .apiKeyHeader(let name): "header \(name)"
            case .apiKeyQuery(let name): "query \(name)"
            case .apiKeyCookie(let name): "cookie \(name)"
            }
        return .object([
            "name": .text(scheme.name), "kind": .text(kind), "environmentVariable": .text(scheme.environmentVariable),
            "documentation": .text(scheme.documentation),
        ])
    }

    // MARK: Types

    private func type(_ type: TypeDecl) -> DumpValue {
        .object([
            "pointer": .text(type.pointer),
            "origin": .text(origin(type.origin)),
            "parent": .text(type.parent.map { model[$0].pointer }),
            "overrideName": .text(type.overrideName),
            "documentation": .text(type.documentation),
            "isDeprecated": .set(type.isDeprecated),
            "kind": kind(type.kind),
        ])
    }

    private func origin(_ origin: TypeOrigin) -> String {
        switch origin {
        case .component(let name): "component \(name)"
        case .property(let name): "property \(name)"
        case .item(let name): "item of \(name)"
        case .value(let name): "value of \(name)"
        case .variant(let name): "variant \(name)"
        case .body(let operation, let role): "\(role) of \(operation)"
        }
    }

    private func kind(_ kind: TypeKind) -> DumpValue {
        switch kind {
        case .record(let record):
            .object([
                "record": .list(record.properties.map(property)),
                "requiredOrder": .texts(record.requiredOrder),
                "additional": additional(record.additional),
                "convertsTo": .texts(record.convertsTo.map { model[$0].pointer }),
            ])
        case .enumeration(let enumeration):
            .object([
                "enumeration": .list(enumeration.values.map(value)), "form": .text(enumeration.form.rawValue),
            ])
        case .union(let union):
            .object(["union": .list(union.variants.map(variant)), "isRecursive": .set(union.isRecursive)])
        case .alias(let use, let facets):
            .object(["alias": .text(text(use)), "facets": self.facets(facets)])
        }
    }

    private func property(_ property: Property) -> DumpValue {
        .object([
            "name": .text(property.wireName),
            "type": .text(text(property.type)),
            "overrideName": .text(property.overrideName),
            "isRequired": .set(property.isRequired),
            "isNullable": .set(property.isNullable),
            "constant": .text(property.constant.map(text)),
            "default": .text(property.defaultValue.map(text)),
            "documentation": .text(property.documentation),
            "isDeprecated": .set(property.isDeprecated),
            "isReadOnly": .set(property.isReadOnly),
            "isWriteOnly": .set(property.isWriteOnly),
            "isBoxed": .set(property.isBoxed),
            "facets": facets(property.facets),
        ])
    }

    private func additional(_ additional: AdditionalProperties) -> DumpValue? {
        switch additional {
        case .open: nil
        case .closed: .text("closed")
        case .typed(let use): .text(text(use))
        }
    }

    private func value(_ value: EnumerationValue) -> DumpValue {
        .object([
            "value": .text(text(value.literal)), "overrideName": .text(value.overrideName),
            "documentation": .text(value.documentation), "isDeprecated": .set(value.isDeprecated),
        ])
    }

    private func variant(_ variant: Variant) -> DumpValue {
        .object([
            "selector": .text(selector(variant.selector)),
            "payload": .text(variant.payload.map(text)),
            "facets": facets(variant.facets),
            "overrideName": .text(variant.overrideName),
            "documentation": .text(variant.documentation),
            "isDeprecated": .set(variant.isDeprecated),
        ])
    }

    private func selector(_ selector: Selector) -> String {
        switch selector {
        case .word(let word): "word \(word)"
        case .property(let name, let values): "\(name) = \(values.joined(separator: " | "))"
        case .members(let names): "has \(names.joined(separator: ", "))"
        case .kind(let kind): "kind \(kind.rawValue)"
        case .trial(let name): "trial \(name)"
        }
    }

    private func text(_ use: TypeUse) -> String {
        switch use {
        case .boolean: "boolean"
        case .string(let format): format.map { "string(\($0))" } ?? "string"
        case .integer(let width): width.rawValue
        case .number: "number"
        case .json: "json"
        case .array(let element): "[\(text(element))]"
        case .map(let value): "{\(text(value))}"
        case .nullable(let value): "\(text(value))?"
        case .named(let id): model[id].pointer
        }
    }

    private func text(_ literal: Literal) -> String {
        switch literal {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .number(let text), .json(let text): text
        case .string(let text): "\"\(text)\""
        }
    }

    private func facets(_ facets: Facets) -> DumpValue? {
        if facets.isEmpty { return nil }
        return .object([
            "minimum": .text(facets.minimum), "exclusiveMinimum": .text(facets.exclusiveMinimum),
            "maximum": .text(facets.maximum), "exclusiveMaximum": .text(facets.exclusiveMaximum),
            "multipleOf": .text(facets.multipleOf),
            "minLength": .number(facets.minLength), "maxLength": .number(facets.maxLength),
            "pattern": .text(facets.pattern),
            "minItems": .number(facets.minItems), "maxItems": .number(facets.maxItems),
            "uniqueItems": .set(facets.uniqueItems),
            "minProperties": .number(facets.minProperties), "maxProperties": .number(facets.maxProperties),
            "items": facets.items.first.flatMap(self.facets),
            "values": facets.values.first.flatMap(self.facets),
            "keys": facets.keys.first.flatMap(self.facets),
        ])
    }

    // MARK: Operations

    private func operation(_ operation: Operation) -> DumpValue {
        .object([
            "id": .text(operation.id),
            "group": .texts(operation.group),
            "method": .text(operation.method),
            "request": .text("\(operation.httpMethod) \(operation.path)"),
            "documentation": .text(operation.documentation),
            "isDeprecated": .set(operation.isDeprecated),
            "parameters": .filled(operation.parameters.map(parameter)),
            "body": operation.body.map {
                .object(["type": .text(text($0.type)), "isRequired": .set($0.isRequired)])
            },
            "success": .text(operation.success.map(text)),
            "stream": operation.stream.map(stream),
            "errors": .filled(operation.errors.map(error)),
            "security": .texts(operation.security),
        ])
    }

    private func parameter(_ parameter: Parameter) -> DumpValue {
        .object([
            "name": .text(parameter.wireName), "in": .text(parameter.location.rawValue),
            "type": .text(text(parameter.type)), "overrideName": .text(parameter.overrideName),
            "isRequired": .set(parameter.isRequired), "explodes": .set(parameter.explodes),
            "documentation": .text(parameter.documentation), "isDeprecated": .set(parameter.isDeprecated),
        ])
    }

    private func stream(_ stream: Streaming) -> DumpValue {
        .object([
            "chunk": .text(text(stream.chunk)), "switchProperty": .text(stream.switchProperty),
            "sentinel": .text(stream.sentinel), "method": .text(stream.method),
        ])
    }

    private func error(_ error: ErrorBody) -> DumpValue {
        .object([
            "status": .text(error.status), "type": .text(error.type.map(text)),
            "documentation": .text(error.documentation),
        ])
    }
}
