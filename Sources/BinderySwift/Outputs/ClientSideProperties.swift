// Properties of a request that steer the client become options of the call, and are taken out of what is sent.

import BinderyIR

extension Emitter {
    ///     retries: integer, client-side   →   var options = options
    ///                                         options.steer(retries: request.retries)
    ///                                         request.retries = nil
    func steering(_ call: NamedCall, _ operation: Operation) -> [Code] {
        guard let body = call.body else { return [] }
        var use = names.resolved(body.type)
        if case .nullable(let inner) = use { use = inner }
        guard let (id, record) = names.record(use) else { return [] }
        // What the method takes may be nil: then there is nothing to take over.
        let owner: Code = takesOptional(call, operation) ? "request?" : "request"
        var taken: [Code] = []
        var removed: [Code] = []
        for property in stored(id) {
            let wire = property.property.wireName
            guard let found = record.annotations.clientSide.first(where: { $0.property == wire }) else { continue }
            let value: Code = "\(owner).\(member: property.storage)"
            let read: Code = takesOptional(call, operation) ? "(\(value))" : value
            switch found.role {
            case .unsent: break
            case .retries: taken.append("options.steer(retries: \(read).map { Int(clamping: $0) })")
            case .timeout: taken.append("options.steer(timeout: \(read).map { Double($0) })")
            case .fallbacks(let member): taken.append("options.steer(fallbacks: \(value), in: \(literal: member))")
            }
            removed += ["\(value) = nil", "\(owner).unknownFields[\(literal: wire)] = nil"]
            if property.hasNullBit { removed.append("\(owner).nulls[\(literal: wire)] = false") }
        }
        return (taken.isEmpty ? [] : ["var options = options"]) + taken + removed
    }
}
