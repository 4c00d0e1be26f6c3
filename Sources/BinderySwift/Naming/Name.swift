// API → NamedAPI: the one place where names are decided.

import BinderyDiagnostics
import BinderyIR

extension NamedAPI {
    package init(_ api: API, module: String, casing: Casing = Casing(), into log: DiagnosticLog) {
        let api = Self.prepared(api)
        let types = TypeNaming(api, casing, into: log)
        let members = MemberNaming(api: api, casing: casing, typeNames: types.names, log: log)
        let rootNames = Set(types.roots.map { types.names[$0.rawValue].text })
        let client = Self.clientName(api, module: module, casing, avoiding: rootNames, into: log)
        self.api = api
        self.casing = casing
        clientName = client
        typeNames = types.names
        children = types.children
        roots = types.roots
        memberNames = api.types.map(members.names)
        let extras = ClientNaming(
            api: api, casing: casing, typeNames: rootNames.union([client.text]), log: log
        ).names()
        self.extras = extras
        let responseNames = Set(extras.responses.values.map(\.text))
        groups = OperationNaming(
            casing: casing, typeNames: rootNames.union(responseNames), clientName: client,
            clientTypes: extras.typeNames, responses: extras.responses, log: log
        ).tree(api.operations)
    }

    private static func clientName(
        _ api: API, module: String, _ casing: Casing, avoiding taken: Set<String>, into log: DiagnosticLog
    ) -> Identifier {
        let fallback = Identifier(casing.upperCamel(Words(module)) + "Client") ?? Identifier(known: "Client")
        var name = fallback
        if let chosen = api.annotations.clientName {
            if let identifier = Identifier(chosen) {
                name = identifier
            } else {
                log.error("invalid-name", "the client's name is not a Swift identifier", at: nil)
            }
        }
        let isTaken = taken.contains(name.text) || ReservedNames.usedTypes.contains(name.text)
        return isTaken ? Identifier(name, suffix: "Root") : name
    }

    private struct Choice: Hashable {
        var selector: Selector
        var payload: TypeUse?
    }

    /// A value or variant that is named twice is there once; what nests in a type without members nests in that one's parent.
    private static func prepared(_ api: API) -> API {
        var api = api
        for index in api.types.indices {
            while let parent = api.types[index].parent {
                guard case .alias = api[parent].kind else { break }
                api.types[index].parent = api[parent].parent
            }
            switch api.types[index].kind {
            case .enumeration(var enumeration):
                var seen: Set<Literal> = []
                enumeration.values = enumeration.values.filter { seen.insert($0.literal.normalised).inserted }
                api.types[index].kind = .enumeration(enumeration)
            case .union(var union):
                var seen: Set<Choice> = []
                union.variants = union.variants.filter {
                    seen.insert(Choice(selector: $0.selector, payload: $0.payload)).inserted
                }
                api.types[index].kind = .union(union)
            case .record, .alias, .namespace: break
            }
        }
        return api
    }
}

extension Literal {
    /// A number in its shortest form, so that `01`, `1.0` and `1` are one value.
    fileprivate var normalised: Literal {
        guard case .number(let text) = self else { return self }
        if let integer = Int(text) { return .number(String(integer)) }
        if let number = Double(text) { return .number(Int(exactly: number).map(String.init) ?? String(number)) }
        return self
    }
}
