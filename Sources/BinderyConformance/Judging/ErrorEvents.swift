// An event of a stream of success → whether it is the error of the description, which services send in the midst of a stream.

import BinderyYAML

extension ConformRun {
    /// The schema that an event is judged by: that of an error where the event has all that an error requires, contradicts the
    /// chunk's, and fits the error's better.
    func schema(of event: YAMLNode, _ chunk: Schema, _ operation: ContractOperation) -> Schema {
        guard event.kind == .mapping else { return chunk }
        let faults = Judge(.response).tried(event, chunk).contradictions
        return errorSchema(of: event, fewerThan: faults, operation) ?? chunk
    }

    /// The schema of the description's error that data has all of, and contradicts at fewer places than it does another schema.
    func errorSchema(of data: YAMLNode, fewerThan faults: Int, _ operation: ContractOperation) -> Schema? {
        guard faults > 0, data.kind == .mapping else { return nil }
        return operation.errors.first { error in
            let required = Variants.behind(error).required
            guard !required.isEmpty, required.allSatisfy({ data[$0] != nil }) else { return false }
            return Judge(.response).tried(data, error).contradictions < faults
        }
    }
}
