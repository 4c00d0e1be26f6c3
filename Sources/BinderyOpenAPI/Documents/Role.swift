// What a node of a description is, by the way that leads to it: so that a `$ref` in an example stays data, and what is
// moved from another file goes to the right section of `components`.

/// A node's part in a description.
enum Role: Hashable {
    case one(Kind)
    case list(Kind)
    /// A mapping from names, paths or statuses.
    case map(Kind)

    enum Kind: String {
        case description, components, operation, encoding, securityScheme
        case pathItem, parameter, requestBody, response, header, mediaType, example, link, callback, schema

        /// The section of `components` that holds such; nil for what cannot be referred to.
        var section: String? {
            switch self {
            case .description, .components, .operation, .encoding: nil
            case .requestBody: "requestBodies"
            case .securityScheme: "securitySchemes"
            case .pathItem, .parameter, .response, .header, .mediaType, .example, .link, .callback, .schema:
                rawValue + "s"
            }
        }
    }

    var element: Role? {
        if case .list(let kind) = self { .one(kind) } else { nil }
    }

    /// The role of what stands under a key; nil for data and for what nobody knows.
    func member(_ key: String) -> Role? {
        switch self {
        case .list: nil
        case .map(.pathItem), .map(.response): key.hasPrefix("x-") ? nil : element(of: self)
        case .map: element(of: self)
        case .one(.callback): key.hasPrefix("x-") ? nil : .one(.pathItem)
        case .one(.schema): SchemaKeyword[key].flatMap { Role($0.value) }
        case .one(let kind): kind.object?.members[key].flatMap { Role($0) }
        }
    }

    private func element(of map: Role) -> Role? {
        if case .map(let kind) = map { .one(kind) } else { nil }
    }

    /// The keys under which data stands, and those under which names do: for who does not know the role of what it walks.
    static let dataKeys = SchemaKeyword.names { $0.value == .data || $0.value == .dataList }
    static let nameKeys = SchemaKeyword.names { $0.value == .schemaMap }.union(ObjectKind.nameMaps).subtracting(
        dataKeys)

    private init?(_ value: SchemaKeyword.Value) {
        switch value {
        case .schema: self = .one(.schema)
        case .schemas: self = .list(.schema)
        case .schemaMap: self = .map(.schema)
        case .list, .mapping, .flag, .data, .dataList, .plain: return nil
        }
    }

    private init?(_ member: ObjectKind.Member) {
        switch member {
        case .value, .values, .flag: return nil
        case .schema: self = .one(.schema)
        case .schemas: self = .map(.schema)
        case .responses: self = .map(.response)
        case .content: self = .map(.mediaType)
        case .callbacks: self = .map(.callback)
        case .one(let object):
            guard let kind = Kind(object) else { return nil }
            self = .one(kind)
        case .list(let object):
            guard let kind = Kind(object) else { return nil }
            self = .list(kind)
        case .map(let object), .paths(let object):
            guard let kind = Kind(object) else { return nil }
            self = .map(kind)
        }
    }
}

extension Role.Kind {
    /// Nil for objects that hold neither references nor schemas.
    fileprivate init?(_ object: ObjectKind) {
        switch object {
        case .description: self = .description
        case .components: self = .components
        case .pathItem: self = .pathItem
        case .operation: self = .operation
        case .parameter: self = .parameter
        case .requestBody: self = .requestBody
        case .mediaType: self = .mediaType
        case .encoding: self = .encoding
        case .response: self = .response
        case .example: self = .example
        case .link: self = .link
        case .header: self = .header
        case .securityScheme: self = .securityScheme
        case .info, .contact, .license, .server, .serverVariable, .externalDocs, .tag, .discriminator, .xml, .flows,
            .flow:
            return nil
        }
    }

    /// Nil for what has no fixed set of keys.
    fileprivate var object: ObjectKind? {
        switch self {
        case .description: .description
        case .components: .components
        case .pathItem: .pathItem
        case .operation: .operation
        case .parameter: .parameter
        case .requestBody: .requestBody
        case .mediaType: .mediaType
        case .encoding: .encoding
        case .response: .response
        case .example: .example
        case .link: .link
        case .header: .header
        case .securityScheme: .securityScheme
        case .callback, .schema: nil
        }
    }
}
