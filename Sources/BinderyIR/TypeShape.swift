// A declared type goes in; what it means comes out as a value that can be compared: no names, no documentation, no places.

/// What a declaration says by itself. Equal shapes whose references are equal too mean the same.
package struct TypeShape: Hashable {
    package enum Mark: Hashable {
        case word(String)
        case flag(Bool)
        case count(Int)
        case literal(Literal?)
        case facets(Facets)
        case selector(Selector)
        case fallback(Fallback?)
        case otherName(OtherName)
        case view(ViewPart)
        case fold([String], FoldRule)
        case clientSide(ClientSideProperty)
        /// A use; what it names is counted among the references.
        case use(TypeUse?)
    }

    package private(set) var marks: [Mark] = []
    /// The types that the declaration refers to, in the order of its marks.
    package private(set) var references: [TypeID] = []

    package init(_ type: TypeDecl) {
        add(.facets(type.facets.placeless), .flag(type.isDeprecated))
        switch type.kind {
        case .record(let record): add(record)
        case .enumeration(let enumeration):
            add(.word(enumeration.form.rawValue))
            for value in enumeration.values { add(.literal(value.literal), .flag(value.isDeprecated)) }
        case .union(let union):
            add(.word("union"), .flag(union.isRecursive))
            for variant in union.variants {
                add(.selector(variant.selector), .fallback(variant.fallback))
                add(.facets(variant.facets.placeless), .flag(variant.isDeprecated))
                add(variant.payload)
            }
        case .alias(let use, let facets):
            add(.word("alias"), .facets(facets.placeless))
            add(use)
        case .namespace: add(.word("namespace"))
        }
    }

    private mutating func add(_ record: Record) {
        add(.word(record.isTuple ? "tuple" : "record"))
        for property in record.properties { add(property) }
        add(.word("required"))
        for name in record.requiredOrder { add(.word(name)) }
        switch record.additional {
        case .open: add(.word("open"))
        case .closed: add(.word("closed"))
        case .typed(let use): add(use)
        }
        add(.facets(record.additionalFacets.placeless))
        for dependent in record.dependentRequired {
            add(.word(dependent.property), .count(dependent.needs.count))
            for name in dependent.needs { add(.word(name)) }
        }
        for name in record.annotations.otherNames { add(.otherName(name)) }
        for part in record.annotations.view { add(.view(part)) }
        for fold in record.annotations.folds { add(.fold(fold.path, fold.rule)) }
        for property in record.annotations.clientSide { add(.clientSide(property)) }
        add(.word("converts to"), .count(record.annotations.convertsTo.count))
        references += record.annotations.convertsTo
    }

    private mutating func add(_ property: Property) {
        add(.word(property.wireName), .literal(property.constant), .literal(property.defaultValue))
        for flag in [
            property.isRequired, property.isNullable, property.isDeprecated, property.isReadOnly, property.isWriteOnly,
            property.isBoxed,
        ] { add(.flag(flag)) }
        add(.facets(property.facets.placeless))
        add(property.type)
    }

    private mutating func add(_ marks: Mark...) { self.marks += marks }

    private mutating func add(_ use: TypeUse?) { marks.append(.use(use.map { unnamed($0) })) }

    /// The use with the same ID for whatever it names.
    private mutating func unnamed(_ use: TypeUse) -> TypeUse {
        switch use {
        case .boolean, .string, .integer, .number, .unixTime, .upload, .json, .external: return use
        case .array(let inner): return .array(unnamed(inner))
        case .map(let inner): return .map(unnamed(inner))
        case .nullable(let inner): return .nullable(unnamed(inner))
        case .named(let id):
            references.append(id)
            return .named(TypeID(0))
        }
    }
}

extension Facets {
    /// The bounds without the places where they are stated.
    package var placeless: Facets {
        var facets = self
        facets.places = [:]
        facets.items = items.map(\.placeless)
        facets.values = values.map(\.placeless)
        facets.keys = keys.map(\.placeless)
        return facets
    }
}
