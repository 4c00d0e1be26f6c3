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
        case .one(let kind): Self.members[kind]?[key]
        }
    }

    private func element(of map: Role) -> Role? {
        if case .map(let kind) = map { .one(kind) } else { nil }
    }

    private static let members: [Kind: [String: Role]] = [
        .description: ["paths": .map(.pathItem), "webhooks": .map(.pathItem), "components": .one(.components)],
        .components: [
            "schemas": .map(.schema), "responses": .map(.response), "parameters": .map(.parameter),
            "examples": .map(.example), "requestBodies": .map(.requestBody), "headers": .map(.header),
            "securitySchemes": .map(.securityScheme), "links": .map(.link), "callbacks": .map(.callback),
            "pathItems": .map(.pathItem), "mediaTypes": .map(.mediaType),
        ],
        .pathItem: [
            "parameters": .list(.parameter), "get": .one(.operation), "put": .one(.operation), "post": .one(.operation),
            "delete": .one(.operation), "options": .one(.operation), "head": .one(.operation),
            "patch": .one(.operation), "trace": .one(.operation), "query": .one(.operation),
            "additionalOperations": .map(.operation),
        ],
        .operation: [
            "parameters": .list(.parameter), "requestBody": .one(.requestBody), "responses": .map(.response),
            "callbacks": .map(.callback),
        ],
        .parameter: ["schema": .one(.schema), "content": .map(.mediaType), "examples": .map(.example)],
        .header: ["schema": .one(.schema), "content": .map(.mediaType), "examples": .map(.example)],
        .requestBody: ["content": .map(.mediaType)],
        .response: ["headers": .map(.header), "content": .map(.mediaType), "links": .map(.link)],
        .mediaType: [
            "schema": .one(.schema), "itemSchema": .one(.schema), "examples": .map(.example),
            "encoding": .map(.encoding), "itemEncoding": .one(.encoding), "prefixEncoding": .list(.encoding),
        ],
        .encoding: ["headers": .map(.header)],
        .schema: [
            "properties": .map(.schema), "patternProperties": .map(.schema), "$defs": .map(.schema),
            "definitions": .map(.schema), "dependentSchemas": .map(.schema), "allOf": .list(.schema),
            "anyOf": .list(.schema), "oneOf": .list(.schema), "prefixItems": .list(.schema), "items": .one(.schema),
            "additionalProperties": .one(.schema), "additionalItems": .one(.schema), "not": .one(.schema),
            "if": .one(.schema), "then": .one(.schema), "else": .one(.schema), "contains": .one(.schema),
            "propertyNames": .one(.schema), "unevaluatedProperties": .one(.schema),
            "unevaluatedItems": .one(.schema), "contentSchema": .one(.schema),
        ],
    ]
}
