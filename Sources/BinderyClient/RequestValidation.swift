// What becomes of a request that breaks a bound of the description.

import Logging

/// What becomes of a request that breaks a bound which the description states. Services take more than their descriptions
/// allow, so what breaks a bound need not be wrong.
public enum RequestValidation: Sendable, Hashable {
    /// It is sent. What it breaks is logged, and stands in the `APIError` where the server refuses it with 400 or 422.
    case report
    /// It is not sent: the call throws `ValidationError`.
    case refuse
    /// It is sent, and not checked.
    case off
}

extension RequestBuilder {
    /// What a request breaks, where that is to be reported.
    /// - Throws: `ValidationError` with all violations at once, where it is to be refused.
    func violations(
        of body: (any JSONWritable & Sendable)?, _ arguments: CallArguments
    ) throws(ValidationError) -> [Violation] {
        guard configuration.requestValidation != .off else { return [] }
        var validator = Validator()
        (body as? any Validatable)?.validate(into: &validator)
        let violations = arguments.violations + validator.violations
        if configuration.requestValidation == .refuse, !violations.isEmpty {
            throw ValidationError(violations: violations)
        }
        for violation in violations {
            // Without the value: it may be anybody's words.
            configuration.logger?.warning(
                "the request breaks a bound of the description",
                metadata: [
                    "path": "\(violation.path)", "problem": "\(violation.message)", "place": "\(violation.place)",
                ])
        }
        return violations
    }
}

extension APIError {
    /// The error, with what the request breaks where the server objects to it.
    func explained(by violations: [Violation]) -> APIError {
        guard !violations.isEmpty, [400, 422].contains(effectiveStatus) else { return self }
        var error = self
        error.violations = violations
        return error
    }
}
