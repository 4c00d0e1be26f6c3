// Operations get their place in the tree of groups, their method and the names of their parameters.

import BinderyDiagnostics
import BinderyIR

struct OperationNaming {
    let casing: Casing
    let typeNames: Set<String>
    let clientName: Identifier
    /// Names of the types that stand in the client itself.
    let clientTypes: Set<String>
    /// By operation's pointer: the enum of its responses.
    let responses: [String: Identifier]
    let log: DiagnosticLog

    func tree(_ operations: [Operation]) -> OperationGroup {
        var root = group(at: [], operations.map { (words: $0.group[...], operation: $0) })
        var counts: [Identifier: Int] = [:]
        root.visit { counts[$0.protocolName, default: 0] += 1 }
        // `a.bc` and `ab.c` join to the same: then the joints are shown.
        root.visit { group in
            guard counts[group.protocolName, default: 0] > 1 else { return }
            group.protocolName = protocolName(group.path.map(\.text), joint: "_")
        }
        return root
    }

    private typealias Pending = (words: ArraySlice<String>, operation: Operation)

    private func group(at path: [String], _ pending: [Pending]) -> OperationGroup {
        var inner: [String: [Pending]] = [:]
        for entry in pending {
            guard let word = entry.words.first else { continue }
            inner[casing.upperCamel(Words(word)), default: []].append((entry.words.dropFirst(), entry.operation))
        }
        let keys = inner.keys.sorted()
        let requests = keys.map { key in
            NameRequest(
                pointer: "#/paths", span: inner[key]?.first?.operation.span, rank: 2,
                candidates: casing.candidates(key))
        }
        let own = pending.filter(\.words.isEmpty).map(\.operation)
        // Without capitals to tell them apart, a group's property would be called like its type.
        let table = NameTable(
            reserved: ReservedNames.clientMembers, taken: Set(keys.map { groupName($0).text }))
        let decided = table.decide(requests + methodRequests(own), into: log)
        var methods = decided[keys.count...]
        let operations = own.map { operation in
            let calls = operation.calls.map { call in
                NamedCall(body: call.body, form: call.form, method: methods.removeFirst())
            }
            return NamedOperation(
                operation: operation, calls: calls, parameters: parameters(operation),
                response: responses[operation.pointer])
        }
        let groups = zip(keys, decided).map { key, property in
            var group = group(at: path + [key], inner[key] ?? [])
            group.propertyName = property
            return group
        }
        return OperationGroup(
            path: path.compactMap { Identifier($0) }, typeName: groupName(path.last), propertyName: clientName,
            protocolName: protocolName(path), operations: operations, groups: groups)
    }

    /// For each operation its methods; the first one keeps its name before those that follow from it.
    private func methodRequests(_ operations: [Operation]) -> [NameRequest] {
        operations.flatMap { operation in
            operation.calls.enumerated().map { index, call in
                let suffix = call.words.isEmpty ? "" : " " + call.words
                let qualified = operation.group.last.map { "\(operation.method) \($0)\(suffix)" }
                return NameRequest(
                    pointer: operation.pointer, span: operation.span, rank: index == 0 ? 1 : 0,
                    best: casing.lowerCamel(Words(call.name ?? method(operation) + suffix)),
                    others: {
                        let candidates =
                            casing.candidates(
                                call.name ?? method(operation) + suffix, qualified ?? operation.id + suffix)
                            + casing.candidates(operation.id + suffix)
                            + casing.candidates(
                                "\(operation.httpMethod.lowercased()) \(operation.path)\(suffix)")
                        return Array(candidates.dropFirst())
                    })
            }
        }
    }

    /// The words of an operation's id without those of its group, which stand before the method in a call:
    /// `repos/get-content` in `repos` → `get content`.
    private func method(_ operation: Operation) -> String {
        guard operation.chosenMethod == nil, let group = operation.group.last else { return operation.method }
        let words = Words(operation.id).words.map(\.text)
        let prefix = Words(group).words.map { $0.text.lowercased() }
        let start = words.prefix(prefix.count).map { $0.lowercased() }
        let rest = words.dropFirst(prefix.count)
        let isPrefix =
            start == prefix || start.dropLast() == prefix.dropLast() && start.last == prefix.last.flatMap(Singular.word)
        guard !prefix.isEmpty, isPrefix, rest.first?.first?.isLetter == true else { return operation.method }
        return rest.joined(separator: " ")
    }

    private func parameters(_ operation: Operation) -> [Identifier] {
        let requests = operation.parameters.map { parameter in
            NameRequest(
                pointer: "\(operation.pointer)/parameters/\(parameter.wireName)", span: parameter.span,
                override: parameter.overrideName,
                best: casing.lowerCamel(Words(parameter.wireName)),
                others: {
                    let qualified = "\(parameter.location.rawValue) \(parameter.wireName)"
                    return Array(casing.candidates(parameter.wireName, qualified).dropFirst())
                })
        }
        return NameTable(reserved: ReservedNames.parameters).decide(requests, into: log)
    }

    /// The struct's name; `Group` follows where a model has the same, since both are named inside, and where capitals
    /// say nothing, since the property that holds it is called alike.
    private func groupName(_ key: String?) -> Identifier {
        guard let key, let name = Identifier(key) else { return clientName }
        let isTaken =
            typeNames.contains(key) || ReservedNames.usedTypes.contains(key) || key == clientName.text
            || clientTypes.contains(key)
            || casing.lowerCamel(Words(key)) == key
        return isTaken ? Identifier(name, suffix: "Group") : name
    }

    private func protocolName(_ path: [String], joint: String = "") -> Identifier {
        let base = path.isEmpty ? clientName.text : path.joined(separator: joint)
        guard let name = Identifier(base + "Operations") else { return Identifier(clientName, suffix: "Operations") }
        return typeNames.contains(name.text) ? Identifier(name, suffix: "Protocol") : name
    }
}
