// An operation goes in; the types that its responses hold come out, whatever their status.

extension Operation {
    /// What responses hold: successes by status, streamed chunks, errors.
    package var responseTypes: [TypeUse] {
        var types = ([response].compactMap { $0 } + otherResponses).flatMap(\.types)
        if let stream { types.append(stream.chunk) }
        return types + errors.compactMap(\.type)
    }
}

extension ResponseBody {
    package var types: [TypeUse] {
        switch self {
        case .json(let type): [type]
        case .byStatus(let responses): responses.flatMap(\.body.types)
        case .nothing, .text, .bytes: []
        }
    }
}
