// A value within a JSON value, by its path.

extension JSONValue {
    /// What stands at the path; nil where nothing does. Setting nil takes it away; a path that leads nowhere sets nothing.
    subscript(path: JSONPath) -> JSONValue? {
        get { path.steps.reduce(self as JSONValue?) { $0?.step($1) } }
        set { set(path.steps[...], newValue) }
    }

    private func step(_ step: JSONPath.Step) -> JSONValue? {
        switch step {
        case .key(let key): self[key]
        case .index(let index): self[index]
        }
    }

    private mutating func set(_ steps: ArraySlice<JSONPath.Step>, _ value: JSONValue?) {
        guard let first = steps.first else { return }
        let rest = steps.dropFirst()
        var inner = value
        if !rest.isEmpty {
            guard var old = step(first) else { return }
            old.set(rest, value)
            inner = old
        }
        switch first {
        case .key(let key): self[key] = inner
        case .index(let index): self[index] = inner
        }
    }
}
