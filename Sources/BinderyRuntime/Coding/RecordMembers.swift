// How far a record has read itself: which member it is at, and what it has met that none of its properties holds.

/// What a record keeps while it reads itself. Generated code passes it on from member to member.
@frozen
public struct RecordMembers {
    /// Where the record starts, for the error of a member that it lacks.
    public let start: JSONReader.Mark
    @usableFromInline let names: MemberTable
    @usableFromInline var position: MemberTable.Position
    /// The furthest member so far: those behind it have not been met before.
    @usableFromInline var furthest = 0

    /// A bit for each of the first 64 members: whether it was null, and may as well have been missing.
    public var nulls: UInt64 = 0

    @usableFromInline var unknownFields = JSONObject()

    init(names: StaticString, start: JSONReader.Mark) {
        self.start = start
        self.names = MemberTable(names)
        position = MemberTable.Position()
    }

    /// The place of the member whose value comes next, counted from 1 as in the list of names.
    @inlinable
    public var place: Int { position.place }

    /// Members that have none of the names, and values that differ from the one that is legal. They are moved out, to be
    /// asked for once.
    @inline(never)
    public mutating func takeUnknownFields() -> JSONObject {
        let fields = unknownFields
        unknownFields = JSONObject()
        return fields
    }

    /// Goes to a member. Where it may have been met before, what was kept of it then is forgotten.
    @inline(__always)
    mutating func enter(_ found: MemberTable.Position, key: () -> String) {
        position = found
        if found.place > furthest {
            furthest = found.place
        } else if !unknownFields.isEmpty {
            unknownFields.removeValue(forKey: key())
        }
    }

    /// Takes back that the member at hand was null, where one of the same key came before.
    @usableFromInline @inline(never)
    mutating func forgetNull() {
        if place <= 64 { nulls &= ~(1 << UInt64(place - 1)) }
    }
}
