// An operation goes in; the types that its answers hold come out, whatever their status.

extension Operation {
    /// What answers hold: successes by status, streamed chunks, errors.
    package var answerTypes: [TypeUse] {
        var types = ([answer].compactMap { $0 } + otherAnswers).flatMap(\.types)
        if let stream { types.append(stream.chunk) }
        return types + errors.compactMap(\.type)
    }
}

extension Answer {
    fileprivate var types: [TypeUse] {
        switch self {
        case .json(let type): [type]
        case .byStatus(let answers): answers.flatMap(\.answer.types)
        case .nothing, .text, .bytes: []
        }
    }
}
