// What a decoder was asked for while one value was made.

/// Which members a made-up object has, and what they are.
struct MemberPlan {
    /// Whether members that may be left out are there.
    var hasOptionals = true
    /// A member that is there, and for which another value is made up.
    var varied: (key: String, choice: MadeUp)?

    var isPlain: Bool { hasOptionals && varied == nil }
}

/// What a decoder was asked for while one value was made.
final class ProbeRecord {
    struct Member {
        var form: Form
        var isRequired: Bool
        /// Whether its value is left out, since it cannot be made.
        var isAbsent = false
        /// Whether `null` was asked for, with no look whether the member is there.
        var isNullable = false
    }

    enum Form {
        case unknown
        case shape(SchemaShape)
        case record(ProbeRecord)
    }

    let plan: MemberPlan
    /// The error that ended it, where the type may have caught it.
    var failure: SchemaError?
    /// How many scalars were made up.
    var scalarCount = 0

    /// Whether it was read as an object.
    var isObject = false
    private(set) var keys: [String] = []
    private(set) var members: [String: Member] = [:]
    /// The made-up name of a member, where the type reads members of any name.
    var anyKey: String?
    /// Whether all names were asked for, and the type knows those that it takes.
    var hasNoKnownKey = false

    /// Whether it was read as an array.
    var isArray = false
    private(set) var elements: [Form] = []
    /// Whether the type looked for the array's end.
    var asksForEnd = false
    /// Whether the array is empty, since an element cannot be made.
    var isEmptyArray = false
    private var isElementEndless = false

    /// The form of a value that is neither.
    var single: Form?
    var isSingleNullable = false

    init(plan: MemberPlan = MemberPlan()) {
        self.plan = plan
    }

    func member(_ key: String) -> Member? { members[key] }

    /// Notes a member, or what more is known of it.
    func note(_ key: String, _ change: (inout Member) -> Void) {
        if members[key] == nil { keys.append(key) }
        change(&members[key, default: Member(form: .unknown, isRequired: true)])
    }

    func note(element: Form) { elements.append(element) }

    func noteEndless(_ key: String, _ shape: SchemaShape?) {
        note(key) {
            if let shape { $0.form = .shape(shape) }
            $0.isAbsent = true
        }
    }

    func noteEndlessElement(_ shape: SchemaShape) {
        elements.append(.shape(shape))
        isElementEndless = true
    }

    /// A record for another attempt that leaves out what could not be made; nil where that is nothing new.
    func withoutEndlessMembers() -> ProbeRecord? {
        let next = ProbeRecord(plan: plan)
        next.keys = keys
        next.members = members
        next.isEmptyArray = isEmptyArray || isElementEndless
        next.elements = isElementEndless ? elements : []
        next.wasEndless = Set(members.filter(\.value.isAbsent).keys)
        let isNew = next.wasEndless != wasEndless || (isElementEndless && !isEmptyArray)
        return isNew ? next : nil
    }
    private var wasEndless: Set<String> = []

    /// The form of what was asked for. A type that asks for nothing is an object without members.
    var shape: SchemaShape {
        if isArray { return arrayShape }
        if isObject || single == nil { return .object(objectShape) }
        let shape = Self.shape(single ?? .unknown)
        return isSingleNullable ? .nullable(shape) : shape
    }

    private var objectShape: ObjectShape {
        var object = ObjectShape()
        for key in keys {
            guard let member = members[key] else { continue }
            let shape = member.isNullable ? SchemaShape.nullable(Self.shape(member.form)) : Self.shape(member.form)
            if key == anyKey {
                object.others = shape
            } else {
                object.members.append(.init(key: key, shape: shape, isRequired: member.isRequired))
            }
        }
        if anyKey != nil, object.others == nil { object.others = .schema([:]) }
        return object
    }

    private var arrayShape: SchemaShape {
        let shapes = elements.map(Self.shape)
        if asksForEnd || shapes.count < 2 {
            return .array(shapes.first ?? .schema([:]), isUnique: false, count: asksForEnd ? nil : shapes.count)
        }
        return .tuple(shapes)
    }

    private static func shape(_ form: Form) -> SchemaShape {
        switch form {
        case .unknown: .schema([:])
        case .shape(let shape): shape
        case .record(let record): record.shape
        }
    }
}
