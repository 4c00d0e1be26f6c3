// API → NamedAPI: the one place where names are decided.

import BinderyDiagnostics
import BinderyIR

extension NamedAPI {
    package init(_ api: API, module: String, into log: DiagnosticLog) {
        let api = Self.prepared(api)
        let types = TypeNaming(api, into: log)
        let members = MemberNaming(api: api, typeNames: types.names, log: log)
        let rootNames = Set(types.roots.map { types.names[$0.rawValue].text })
        let client = Self.clientName(api, module: module, avoiding: rootNames, into: log)
        self.api = api
        clientName = client
        typeNames = types.names
        children = types.children
        roots = types.roots
        memberNames = api.types.map(members.names)
        groups = OperationNaming(typeNames: rootNames, clientName: client, log: log).tree(api.operations)
    }

    private static func clientName(
        _ api: API, module: String, avoiding taken: Set<String>, into log: DiagnosticLog
    ) -> Identifier {
        let fallback = Identifier(Casing.upperCamel(Words(module)) + "Client") ?? Identifier(known: "Client")
        var name = fallback
        if let chosen = api.clientName {
            if let identifier = Identifier(chosen) {
                name = identifier
            } else {
                log.error("invalid-name", "the client's name is no Swift identifier", at: nil)
            }
        }
        let isTaken = taken.contains(name.text) || ReservedNames.usedTypes.contains(name.text)
        return isTaken ? Identifier(name, suffix: "Root") : name
    }

    /// A value that a list names twice is one value; what nests in a type without members nests in that one's parent.
    private static func prepared(_ api: API) -> API {
        var api = api
        for index in api.types.indices {
            while let parent = api.types[index].parent {
                guard case .alias = api[parent].kind else { break }
                api.types[index].parent = api[parent].parent
            }
            guard case .enumeration(var enumeration) = api.types[index].kind else { continue }
            var seen: Set<Literal> = []
            enumeration.values = enumeration.values.filter { seen.insert($0.literal).inserted }
            api.types[index].kind = .enumeration(enumeration)
        }
        return api
    }
}
