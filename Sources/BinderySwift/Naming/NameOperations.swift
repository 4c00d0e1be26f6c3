// Operations get their place in the tree of groups, their method and the names of their parameters.

import BinderyDiagnostics
import BinderyIR

struct OperationNaming {
    let typeNames: Set<String>
    let clientName: Identifier
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
            inner[Casing.upperCamel(Words(word)), default: []].append((entry.words.dropFirst(), entry.operation))
        }
        let keys = inner.keys.sorted()
        let requests = keys.map { key in
            NameRequest(
                pointer: "#/paths", span: inner[key]?.first?.operation.span, rank: 2,
                best: Casing.lowerCamel(Words(key)), others: { MemberNaming.others(key) })
        }
        let own = pending.filter(\.words.isEmpty).map(\.operation)
        let table = NameTable(reserved: ReservedNames.clientMembers)
        let decided = table.decide(requests + methodRequests(own), into: log)
        var methods = decided[keys.count...]
        let operations = own.map { operation in
            let method = methods.removeFirst()
            let stream = operation.streamsBesides ? methods.removeFirst() : nil
            return NamedOperation(
                operation: operation, method: method, streamMethod: stream, parameters: parameters(operation))
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

    /// For each operation its method and, where it streams, the second one.
    private func methodRequests(_ operations: [Operation]) -> [NameRequest] {
        operations.flatMap { operation in
            let qualified = operation.group.last.map { "\(operation.method) \($0)" } ?? operation.id
            var requests = [
                NameRequest(
                    pointer: operation.pointer, span: operation.span,
                    best: Casing.lowerCamel(Words(operation.method)),
                    others: {
                        MemberNaming.others(operation.method, [qualified]) + [Casing.lowerCamel(Words(operation.id))]
                            + MemberNaming.others(operation.id)
                    })
            ]
            if let stream = operation.stream, operation.streamsBesides {
                let method = stream.method ?? "\(operation.method) stream"
                requests.append(
                    NameRequest(
                        pointer: operation.pointer, span: operation.span, best: Casing.lowerCamel(Words(method)),
                        others: { MemberNaming.others(method, ["\(operation.id) stream"]) }))
            }
            return requests
        }
    }

    private func parameters(_ operation: Operation) -> [Identifier] {
        let requests = operation.parameters.map { parameter in
            NameRequest(
                pointer: "\(operation.pointer)/parameters/\(parameter.wireName)", span: parameter.span,
                override: parameter.overrideName,
                best: Casing.lowerCamel(Words(parameter.wireName)),
                others: {
                    MemberNaming.others(
                        parameter.wireName, ["\(parameter.location.rawValue) \(parameter.wireName)"])
                })
        }
        return NameTable(reserved: ReservedNames.parameters).decide(requests, into: log)
    }

    /// The struct's name; `Group` follows where a model has the same, since both are named inside.
    private func groupName(_ key: String?) -> Identifier {
        guard let key, let name = Identifier(key) else { return clientName }
        let isTaken = typeNames.contains(key) || ReservedNames.usedTypes.contains(key) || key == clientName.text
        return isTaken ? Identifier(name, suffix: "Group") : name
    }

    private func protocolName(_ path: [String], joint: String = "") -> Identifier {
        let base = path.isEmpty ? clientName.text : path.joined(separator: joint)
        guard let name = Identifier(base + "Operations") else { return Identifier(clientName, suffix: "Operations") }
        return typeNames.contains(name.text) ? Identifier(name, suffix: "Protocol") : name
    }
}

extension Operation {
    /// Whether it answers as a stream and otherwise; one that only streams has one method.
    var streamsBesides: Bool { stream != nil && success != nil }
}
