// The form of a rule: a schema and its place go in; what it comes to goes out, or nil where the rule is not for it.

/// One way to lower a schema.
protocol SchemaRule: Sendable {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered?
}
