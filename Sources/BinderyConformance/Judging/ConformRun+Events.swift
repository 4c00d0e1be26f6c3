// The body of an event stream → each event judged, in the form in which the description has it.

import BinderyIR
import BinderyYAML

extension ConformRun {
    func events(
        _ message: Message, _ content: ContractOperation.Content, _ operation: ContractOperation, _ exchange: Exchange
    ) {
        guard case .bytes(let bytes, _) = message.body, let form = content.events else { return }
        let sentinel = operation.sentinel(of: content) ?? Streaming.usualSentinel
        for (index, event) in EventText.events(in: bytes).enumerated() where !event.isEnd(sentinel) {
            let part = "event \(index + 1)"
            if form.isOfEvent {
                judge(event, form.schema, operation, exchange, part)
            } else if let value = event.text(of: form.schema) ?? parsed(event.data, exchange, part) {
                judge(value, schema(of: value, form.schema, operation), exchange, part, .response)
            }
        }
    }

    /// An event with its fields: the data counts as JSON or as a text, whichever contradicts less.
    private func judge(
        _ event: EventText.Event, _ schema: Schema, _ operation: ContractOperation, _ exchange: Exchange,
        _ part: String
    ) {
        let readings = event.values.map { ($0, Judge(.response).tried($0, schema).contradictions) }
        guard let (value, faults) = readings.min(by: { $0.1 < $1.1 }) else { return }
        if let data = readings[0].0["data"], let error = errorSchema(of: data, fewerThan: faults, operation) {
            return judge(data, error, exchange, part, .response)
        }
        judge(value, schema, exchange, part, .response)
    }
}
