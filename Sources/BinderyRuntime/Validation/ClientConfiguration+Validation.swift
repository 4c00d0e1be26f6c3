// What is to be sent comes in; it passes, or an error says what the description has against it.

extension ClientConfiguration {
    /// Checks what has bounds, unless the caller turned the checks off.
    /// - Throws: `ValidationError` with all violations at once.
    func check(_ body: (any Sendable)?) throws(ValidationError) {
        guard validatesRequests, let body = body as? any Validatable else { return }
        try body.validate()
    }
}
