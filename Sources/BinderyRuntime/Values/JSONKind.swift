// The kinds of JSON, as a union's variants are told apart by them.

/// What a JSON value is. Numbers without a fraction are `integer`, all others `number`.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}
