// What generated types with bounds have in common: they tell what the description says against them.

/// A value whose bounds can be checked before it is sent.
public protocol Validatable {
    /// Reports every bound that this value, or one within it, breaks. Generated code implements it.
    func validate(into validator: inout Validator)
}

extension Validatable {
    /// Checks the value against the bounds that the description states: numbers, lengths, patterns, counts, properties
    /// that need others. Values that the description does not name, and unknown fields, are not checked.
    /// - Throws: `ValidationError` with all violations at once.
    public func validate() throws(ValidationError) {
        var validator = Validator()
        validate(into: &validator)
        if !validator.violations.isEmpty { throw ValidationError(violations: validator.violations) }
    }
}

extension Record {
    /// Nothing is bounded; a record with bounds has an implementation of its own.
    public func validate(into validator: inout Validator) {}
}

extension Array: Validatable where Element: Validatable {
    public func validate(into validator: inout Validator) {
        for (index, element) in enumerated() {
            validator.enter(index)
            element.validate(into: &validator)
            validator.leave()
        }
    }
}

extension Dictionary: Validatable where Key == String, Value: Validatable {
    public func validate(into validator: inout Validator) {
        for key in keys.sorted() {
            validator.enter(key)
            self[key]?.validate(into: &validator)
            validator.leave()
        }
    }
}

extension Optional: Validatable where Wrapped: Validatable {
    public func validate(into validator: inout Validator) {
        self?.validate(into: &validator)
    }
}
