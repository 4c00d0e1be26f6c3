// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Node`.
public struct Node: Hashable, Sendable {
    public var name: Optional<String>

    public var child: Optional<Child>

    public var kids: Optional<[Kid]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String? = nil,
        child: Child? = nil,
        kids: [Kid]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.child = child
        self.kids = kids
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Child: Hashable, Sendable {
        public var name: Optional<String>

        public var child: Child? {
            get { _child?.value }
            set { _child = newValue.map(Box.init) }
        }

        var _child: Optional<Box<Child>>

        public var kids: Optional<[Kid]>

        public var extra: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String? = nil,
            child: Child? = nil,
            kids: [Kid]? = nil,
            extra: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            _child = child.map(Box.init)
            self.kids = kids
            self.extra = extra
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public struct Kid: Hashable, Sendable {
            public var name: Optional<String>

            public var child: Optional<Child>

            public var kids: Optional<[Kid]>

            public var rank: Optional<Int>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                name: String? = nil,
                child: Child? = nil,
                kids: [Kid]? = nil,
                rank: Int? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.name = name
                self.child = child
                self.kids = kids
                self.rank = rank
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }

    public struct Kid: Hashable, Sendable {
        public var name: Optional<String>

        public var child: Optional<Child>

        public var kids: Optional<[Kid]>

        public var rank: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String? = nil,
            child: Child? = nil,
            kids: [Kid]? = nil,
            rank: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.child = child
            self.kids = kids
            self.rank = rank
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public struct Child: Hashable, Sendable {
            public var name: Optional<String>

            public var child: Child? {
                get { _child?.value }
                set { _child = newValue.map(Box.init) }
            }

            var _child: Optional<Box<Child>>

            public var kids: Optional<[Kid]>

            public var extra: Optional<String>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                name: String? = nil,
                child: Child? = nil,
                kids: [Kid]? = nil,
                extra: String? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.name = name
                _child = child.map(Box.init)
                self.kids = kids
                self.extra = extra
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }
}

extension Node: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var child: Child?
        var kids: [Kid]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 2, &member) { json.optional(&child, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kids\":", 3, &member) { json.optional(&kids, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nchild\nkids\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            child: child,
            kids: kids,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"child\":", child, 2, nulls)
        json.optional(",\"kids\":", kids, 3, nulls)
        json.closeObject(from: start, names: "name\nchild\nkids\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nname\nchild\nkids\n" }
}

extension Node.Child: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var child: Node.Child?
        var kids: [Kid]?
        var extra: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 2, &member) { json.optional(&child, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kids\":", 3, &member) { json.optional(&kids, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"extra\":", 4, &member) { json.optional(&extra, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nchild\nkids\nextra\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            child: child,
            kids: kids,
            extra: extra,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"child\":", _child?.value, 2, nulls)
        json.optional(",\"kids\":", kids, 3, nulls)
        json.optional(",\"extra\":", extra, 4, nulls)
        json.closeObject(from: start, names: "name\nchild\nkids\nextra\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nname\nchild\nkids\n\tinput.yaml#/components/schemas/Node/properties/child/allOf/1/properties/\nextra\n" }
}

extension Node.Child.Kid: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var child: Node.Child?
        var kids: [Node.Child.Kid]?
        var rank: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 2, &member) { json.optional(&child, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kids\":", 3, &member) { json.optional(&kids, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"rank\":", 4, &member) { json.optional(&rank, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nchild\nkids\nrank\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            child: child,
            kids: kids,
            rank: rank,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"child\":", child, 2, nulls)
        json.optional(",\"kids\":", kids, 3, nulls)
        json.optional(",\"rank\":", rank, 4, nulls)
        json.closeObject(from: start, names: "name\nchild\nkids\nrank\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nname\nchild\nkids\n\tinput.yaml#/components/schemas/Node/properties/kids/items/allOf/1/properties/\nrank\n" }
}

extension Node.Kid: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var child: Child?
        var kids: [Node.Kid]?
        var rank: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 2, &member) { json.optional(&child, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kids\":", 3, &member) { json.optional(&kids, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"rank\":", 4, &member) { json.optional(&rank, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nchild\nkids\nrank\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            child: child,
            kids: kids,
            rank: rank,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"child\":", child, 2, nulls)
        json.optional(",\"kids\":", kids, 3, nulls)
        json.optional(",\"rank\":", rank, 4, nulls)
        json.closeObject(from: start, names: "name\nchild\nkids\nrank\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nname\nchild\nkids\n\tinput.yaml#/components/schemas/Node/properties/kids/items/allOf/1/properties/\nrank\n" }
}

extension Node.Kid.Child: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var child: Node.Kid.Child?
        var kids: [Node.Kid]?
        var extra: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 2, &member) { json.optional(&child, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"kids\":", 3, &member) { json.optional(&kids, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"extra\":", 4, &member) { json.optional(&extra, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nchild\nkids\nextra\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            child: child,
            kids: kids,
            extra: extra,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"child\":", _child?.value, 2, nulls)
        json.optional(",\"kids\":", kids, 3, nulls)
        json.optional(",\"extra\":", extra, 4, nulls)
        json.closeObject(from: start, names: "name\nchild\nkids\nextra\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nname\nchild\nkids\n\tinput.yaml#/components/schemas/Node/properties/child/allOf/1/properties/\nextra\n" }
}
