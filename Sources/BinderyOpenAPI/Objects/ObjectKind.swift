// The objects of OpenAPI 3.0, 3.1 and 3.2 as data: the keys that each may have, and what stands under them.

/// An object with a fixed set of keys, called as in a message: "a path item".
enum ObjectKind: String {
    case description = "the description"
    case info = "'info'"
    case contact = "'contact'"
    case license = "'license'"
    case server = "a server"
    case serverVariable = "a server variable"
    case components = "'components'"
    case pathItem = "a path item"
    case operation = "an operation"
    case externalDocs = "'externalDocs'"
    case parameter = "a parameter"
    case requestBody = "a request body"
    case mediaType = "a media type"
    case encoding = "an encoding"
    case response = "a response"
    case example = "an example"
    case link = "a link"
    case header = "a header"
    case tag = "a tag"
    case discriminator = "'discriminator'"
    case xml = "'xml'"
    case securityScheme = "a security scheme"
    case flows = "'flows'"
    case flow = "an OAuth flow"

    /// What stands under a key.
    enum Member {
        /// A value, or data of the description's own.
        case value
        /// A list of values.
        case values
        case schema
        /// A mapping from names to schemas.
        case schemas
        /// True or false.
        case flag
        case one(ObjectKind)
        case list(ObjectKind)
        /// A mapping from names of the description's own choosing.
        case map(ObjectKind)
        /// A mapping from paths or expressions, beside which extensions may stand.
        case paths(ObjectKind)
        case responses
        case content
        /// A mapping from names to callbacks, each a mapping from expressions to path items.
        case callbacks
    }

    /// Whether a reference may stand in place of the object.
    var mayBeReference: Bool {
        switch self {
        case .pathItem, .parameter, .requestBody, .mediaType, .response, .example, .link, .header, .securityScheme: true
        case .description, .info, .contact, .license, .server, .serverVariable, .components, .operation, .externalDocs,
            .encoding, .tag, .discriminator, .xml, .flows, .flow:
            false
        }
    }

    var members: [String: Member] { Self.members[self] ?? [:] }

    /// The keys whose members are names of the description's own choosing, in any object.
    static let nameMaps = Set(
        members.values.flatMap { members in
            members.filter { _, member in
                switch member {
                case .map, .paths, .responses, .content, .callbacks, .schemas: true
                case .value, .values, .flag, .one, .list, .schema: false
                }
            }.keys
        })

    private static func values(
        _ keys: String, flags: String = "", lists: String = "", schemas: String = "", _ others: [String: Member] = [:]
    ) -> [String: Member] {
        var members = others
        for key in keys.split(separator: " ") { members[String(key)] = .value }
        for key in flags.split(separator: " ") { members[String(key)] = .flag }
        for key in lists.split(separator: " ") { members[String(key)] = .values }
        for key in schemas.split(separator: " ") { members[String(key)] = .schema }
        return members
    }

    private static let ofValue: [String: Member] = ["content": .content, "examples": .map(.example)]
    private static let operations = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ]

    /// Keys of any of the three versions: a description of one that uses a key of another is no mistake of spelling.
    private static let members: [ObjectKind: [String: Member]] = [
        .description: values(
            "openapi $self jsonSchemaDialect", lists: "security",
            [
                "info": .one(.info), "servers": .list(.server), "paths": .paths(.pathItem),
                "webhooks": .map(.pathItem), "components": .one(.components), "tags": .list(.tag),
                "externalDocs": .one(.externalDocs),
            ]),
        .info: values(
            "title summary description termsOfService version",
            ["contact": .one(.contact), "license": .one(.license)]),
        .contact: values("name url email"),
        .license: values("name identifier url"),
        .server: values("url description name", ["variables": .map(.serverVariable)]),
        .serverVariable: values("enum default description"),
        .components: [
            "responses": .map(.response), "parameters": .map(.parameter), "examples": .map(.example),
            "requestBodies": .map(.requestBody), "headers": .map(.header),
            "securitySchemes": .map(.securityScheme), "links": .map(.link), "callbacks": .callbacks,
            "pathItems": .map(.pathItem), "mediaTypes": .map(.mediaType), "schemas": .schemas,
        ],
        .pathItem: values(
            "$ref summary description",
            ["servers": .list(.server), "parameters": .list(.parameter), "additionalOperations": .map(.operation)]
                .merging(operations.map { ($0, .one(.operation)) }) { first, _ in first }),
        .operation: values(
            "summary description operationId", flags: "deprecated", lists: "tags security",
            [
                "externalDocs": .one(.externalDocs), "parameters": .list(.parameter),
                "requestBody": .one(.requestBody), "responses": .responses, "callbacks": .callbacks,
                "servers": .list(.server),
            ]),
        .externalDocs: values("description url"),
        .parameter: values(
            "name in description style example",
            flags: "required deprecated allowEmptyValue explode allowReserved", schemas: "schema", ofValue),
        .header: values(
            "description style example", flags: "required deprecated allowEmptyValue explode allowReserved",
            schemas: "schema", ofValue),
        .requestBody: values("description", flags: "required", ["content": .content]),
        .mediaType: values(
            "example", schemas: "schema itemSchema",
            [
                "examples": .map(.example), "encoding": .map(.encoding), "itemEncoding": .one(.encoding),
                "prefixEncoding": .list(.encoding),
            ]),
        .encoding: values(
            "contentType style", flags: "explode allowReserved",
            [
                "headers": .map(.header), "encoding": .map(.encoding), "itemEncoding": .one(.encoding),
                "prefixEncoding": .list(.encoding),
            ]),
        .response: values(
            "summary description", ["headers": .map(.header), "content": .content, "links": .map(.link)]),
        .example: values("summary description value externalValue dataValue serializedValue"),
        .link: values("operationRef operationId parameters requestBody description", ["server": .one(.server)]),
        .tag: values("name summary description parent kind", ["externalDocs": .one(.externalDocs)]),
        .discriminator: values("propertyName mapping defaultMapping"),
        .xml: values("name namespace prefix nodeType", flags: "attribute wrapped"),
        .securityScheme: values(
            "type description name in scheme bearerFormat openIdConnectUrl oauth2MetadataUrl", flags: "deprecated",
            ["flows": .one(.flows)]),
        .flows: [
            "implicit": .one(.flow), "password": .one(.flow), "clientCredentials": .one(.flow),
            "authorizationCode": .one(.flow), "deviceAuthorization": .one(.flow),
        ],
        .flow: values("authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes"),
    ]

    /// Where OpenAPI 3 has what Swagger 2.0 says by a key of this object.
    func successor(of key: String) -> String? { Self.swagger[self]?[key] }

    private static let swagger: [ObjectKind: [String: String]] = [
        .description: [
            "definitions": "components: schemas", "securityDefinitions": "components: securitySchemes",
            "parameters": "components: parameters", "responses": "components: responses", "host": "servers",
            "basePath": "servers", "schemes": "servers", "consumes": "the content of bodies",
            "produces": "the content of responses",
        ],
        .operation: [
            "consumes": "the content of 'requestBody'", "produces": "the content of responses", "schemes": "servers",
        ],
        .parameter: ["collectionFormat": "'style' and 'explode'"],
        .response: ["schema": "'content', under a media type", "examples": "'content', under a media type"],
        .requestBody: ["schema": "'content', under a media type"],
        .securityScheme: [
            "flow": "'flows'", "authorizationUrl": "a flow of 'flows'", "tokenUrl": "a flow of 'flows'",
            "scopes": "a flow of 'flows'",
        ],
    ]
}
