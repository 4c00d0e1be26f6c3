// An event of a stream of success → whether it is the error of the description, which services send in the midst of a stream.

import BinderyYAML

extension ConformRun {
    /// The schema that an event is judged by: that of an error where the event has all that an error requires, contradicts the
    /// chunk's, and fits the error's better.
    func schema(of event: YAMLNode, _ chunk: Schema, _ operation: ContractOperation) -> Schema {
        guard event.kind == .mapping else { return chunk }
        let faults = Judge(.response).tried(event, chunk).contradictions
        guard faults > 0 else { return chunk }
        for error in operation.errors {
            let required = Variants.behind(error).required
            guard !required.isEmpty, required.allSatisfy({ event[$0] != nil }) else { continue }
            if Judge(.response).tried(event, error).contradictions < faults { return error }
        }
        return chunk
    }
}
