// What is to be sent comes in; it passes, or an error says what the description has against it.

extension ClientConfiguration {
    /// Checks what has bounds, unless the caller turned the checks off.
    /// - Throws: `ValidationError` with all violations at once.
    func check(_ body: (any Sendable)?, _ arguments: CallArguments) throws(ValidationError) {
        guard validatesRequests else { return }
        var validator = Validator()
        (body as? any Validatable)?.validate(into: &validator)
        let violations = arguments.violations + validator.violations
        if !violations.isEmpty { throw ValidationError(violations: violations) }
    }
}
