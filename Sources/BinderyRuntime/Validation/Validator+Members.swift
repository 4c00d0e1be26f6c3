// The same bounds of a member that may be missing, in one call: most checks of generated code are these.

extension Validator {
    /// `minimum` of a member; nil is not checked.
    @inlinable
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ member: String, _ value: Number?, atLeast bound: Number, _ place: String
    ) {
        guard let value, value < bound else { return }
        within(member) { $0.number(value, atLeast: bound, place) }
    }

    /// `maximum` of a member; nil is not checked.
    @inlinable
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ member: String, _ value: Number?, atMost bound: Number, _ place: String
    ) {
        guard let value, value > bound else { return }
        within(member) { $0.number(value, atMost: bound, place) }
    }

    /// `exclusiveMinimum` of a member; nil is not checked.
    @inlinable
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ member: String, _ value: Number?, above bound: Number, _ place: String
    ) {
        guard let value, value <= bound else { return }
        within(member) { $0.number(value, above: bound, place) }
    }

    /// `exclusiveMaximum` of a member; nil is not checked.
    @inlinable
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ member: String, _ value: Number?, below bound: Number, _ place: String
    ) {
        guard let value, value >= bound else { return }
        within(member) { $0.number(value, below: bound, place) }
    }

    /// `multipleOf` of a member; nil is not checked.
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ member: String, _ value: Number?, multipleOf step: String, _ place: String
    ) {
        guard let value else { return }
        within(member) { $0.number(value, multipleOf: step, place) }
    }

    /// `minLength` of a member; nil is not checked.
    public mutating func length(_ member: String, _ text: String?, atLeast bound: Int, _ place: String) {
        guard let text else { return }
        within(member) { $0.length(text, atLeast: bound, place) }
    }

    /// `maxLength` of a member; nil is not checked.
    public mutating func length(_ member: String, _ text: String?, atMost bound: Int, _ place: String) {
        guard let text else { return }
        within(member) { $0.length(text, atMost: bound, place) }
    }

    /// `pattern` of a member; nil is not checked.
    public mutating func pattern(_ member: String, _ text: String?, _ pattern: String, _ place: String) {
        guard let text else { return }
        within(member) { $0.pattern(text, pattern, place) }
    }

    // Not inlined, so that generated code holds the comparison alone.
    @inline(never)
    @usableFromInline
    mutating func within(_ member: String, _ check: (inout Validator) -> Void) {
        enter(member)
        check(&self)
        leave()
    }
}
