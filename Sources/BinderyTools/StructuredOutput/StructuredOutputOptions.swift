// How a response of a type of one's own is asked for.

import BinderyClient

/// How a response of a type of one's own is asked for.
public struct StructuredOutputOptions: Sendable {
    /// Whether the service is to hold the model to the schema. True by default: the schema is put into the form that the service
    /// demands for that, where it has one. Types that this form has no place for, such as dictionaries, need false.
    public var isStrict: Bool
    /// The name under which the model sees the schema; nil: the type's own in snake case.
    public var name: String?
    /// How the request is sent.
    public var call: CallOptions

    /// Strict, under the type's own name, where nothing is said.
    public init(isStrict: Bool = true, name: String? = nil, call: CallOptions = CallOptions()) {
        self.isStrict = isStrict
        self.name = name
        self.call = call
    }
}
