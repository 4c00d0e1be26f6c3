// Which members of a record are null in JSON rather than absent: what tells the two apart without a second optional.

/// The optional members of a record that are sent as `null`, and not left out, while their property is nil:
/// `request.nulls = [.metadata]`. A property that is set is sent with its value, whatever stands here.
///
/// Members that the description lets be null have names here; any other is `nulls["name"]`, by its name in JSON.
@frozen
public struct ExplicitNulls<Root>: OptionSet, Hashable, Sendable {
    /// A bit for each of the record's first 64 members, in the order in which the description states them.
    public var rawValue: UInt64

    @inlinable
    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// One member, by its place among the record's members, counted from 1. Generated code calls it.
    @inlinable
    public init(member place: Int) {
        rawValue = 1 << UInt64(truncatingIfNeeded: place &- 1)
    }
}

extension ExplicitNulls where Root: Record {
    /// Whether the member of this name in JSON is sent as `null` while its property is nil.
    ///
    /// Only the first 64 members of a record can be set here; any other name changes nothing. A null of such a member
    /// stands in `unknownFields`.
    public subscript(name: String) -> Bool {
        get { !isEmpty && !isDisjoint(with: Self.named(name)) }
        set { if newValue { formUnion(Self.named(name)) } else if !isEmpty { subtract(Self.named(name)) } }
    }

    /// The nulls of another record, as far as this one has members of the same names among these.
    public init<Other: Record>(_ nulls: ExplicitNulls<Other>, among members: Self) {
        self = []
        guard !nulls.isEmpty else { return }
        for (index, name) in JSONReader.names(in: Other.places).enumerated()
        where nulls.contains(ExplicitNulls<Other>(member: index + 1)) {
            self[name] = true
        }
        formIntersection(members)
    }

    /// The member of a name; empty where there is none of that name among the first 64.
    private static func named(_ name: String) -> Self {
        JSONReader.names(in: Root.places).firstIndex(of: name).map { Self(member: $0 + 1) } ?? []
    }
}
