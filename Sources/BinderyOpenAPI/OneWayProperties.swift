// Required properties that only one direction carries go in; they come out as optional where the other direction exists.
//
//     Pet: {required: [id], properties: {id: {readOnly: true}}}, in a request  →  id is optional, so that a Pet without
//     one can be sent; in responses alone it stays required.

import BinderyIR

enum OneWayProperties {
    /// Makes required `readOnly` properties optional in all that requests reach, `writeOnly` ones in all that responses do.
    static func loosen(_ types: inout [TypeDecl], for operations: [Operation]) {
        let requests = reached(from: operations.flatMap { $0.bodies.map(\.type) }, in: types)
        let responses = reached(from: operations.flatMap(\.responseTypes), in: types)
        for index in types.indices {
            guard case .record(var record) = types[index].kind else { continue }
            for place in record.properties.indices where record.properties[place].isRequired {
                let property = record.properties[place]
                let isAbsent =
                    (property.isReadOnly && requests.contains(index))
                    || (property.isWriteOnly && responses.contains(index))
                guard isAbsent, property.constant == nil else { continue }
                record.properties[place].isRequired = false
                record.requiredOrder.removeAll { $0 == property.wireName }
            }
            types[index].kind = .record(record)
        }
    }

    private static func reached(from uses: [TypeUse], in types: [TypeDecl]) -> Set<Int> {
        var seen: Set<Int> = []
        var open = uses
        while let use = open.popLast() {
            switch use {
            case .array(let inner), .map(let inner), .nullable(let inner): open.append(inner)
            case .boolean, .string, .integer, .number, .unixTime, .json, .external, .upload: continue
            case .named(let id):
                guard seen.insert(id.rawValue).inserted else { continue }
                switch types[id.rawValue].kind {
                case .record(let record):
                    open += record.properties.map(\.type)
                    if case .typed(let use) = record.additional { open.append(use) }
                case .union(let union): open += union.variants.compactMap(\.payload)
                case .alias(let use, _): open.append(use)
                case .enumeration, .namespace: continue
                }
            }
        }
        return seen
    }
}
