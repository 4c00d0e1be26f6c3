// Builds small APIs by hand, so that tests of the emitter need no description.

import BinderyDiagnostics
import BinderyIR

@testable import BinderySwift

/// Collects declarations and gives them their IDs.
struct SampleAPI {
    static let span = SourceSpan(file: SourceFile(path: "sample.yaml", bytes: []), line: 1, column: 1)

    var api = API(title: "Sample", version: "1")

    @discardableResult
    mutating func add(
        _ origin: TypeOrigin, in parent: TypeID? = nil, _ kind: TypeKind, docs: String? = nil,
        override: String? = nil, deprecated: Bool = false
    ) -> TypeID {
        let id = TypeID(api.types.count)
        api.types.append(
            TypeDecl(
                id: id, parent: parent, origin: origin, overrideName: override, documentation: docs,
                isDeprecated: deprecated, kind: kind, pointer: "#/types/\(id.rawValue)", span: Self.span))
        return id
    }

    /// A type whose kind is set later, since what it holds names it.
    mutating func reserve(_ origin: TypeOrigin, in parent: TypeID? = nil) -> TypeID {
        add(origin, in: parent, .alias(.json, Facets()))
    }

    mutating func set(_ id: TypeID, _ kind: TypeKind) { api.types[id.rawValue].kind = kind }

    @discardableResult
    mutating func record(
        _ name: String, _ properties: [Property], in parent: TypeID? = nil, additional: AdditionalProperties = .open
    ) -> TypeID {
        let required = properties.filter(\.isRequired).map(\.wireName)
        return add(
            parent == nil ? .component(name) : .property(name), in: parent,
            .record(Record(properties: properties, requiredOrder: required, additional: additional)))
    }

    @discardableResult
    mutating func words(_ name: String, _ words: [String], form: Enumeration.Form = .list, in parent: TypeID? = nil)
        -> TypeID
    {
        let values = words.map { EnumerationValue(literal: .string($0), span: Self.span) }
        return add(
            parent == nil ? .component(name) : .property(name), in: parent,
            .enumeration(Enumeration(form: form, values: values)))
    }

    func emit(module: String = "Sample", access: AccessLevel = .public, into log: DiagnosticLog = DiagnosticLog())
        -> [GeneratedFile]
    {
        Backend.emit(
            api, options: EmitOptions(module: module, access: access, source: "sample.yaml", toolVersion: "0"),
            into: log)
    }

    func named(into log: DiagnosticLog = DiagnosticLog()) -> NamedAPI { NamedAPI(api, module: "Sample", into: log) }
}

func property(
    _ name: String, _ type: TypeUse = .string(format: nil), required: Bool = false, nullable: Bool = false,
    constant: Literal? = nil, docs: String? = nil, deprecated: Bool = false, boxed: Bool = false,
    override: String? = nil
) -> Property {
    Property(
        wireName: name, overrideName: override, type: type, isRequired: required, isNullable: nullable,
        constant: constant, documentation: docs, isDeprecated: deprecated, isBoxed: boxed,
        pointer: "#/properties/\(name)", span: SampleAPI.span)
}

func variant(_ selector: Selector, _ payload: TypeUse?, docs: String? = nil) -> Variant {
    Variant(selector: selector, payload: payload, documentation: docs, pointer: "#/variants", span: SampleAPI.span)
}
