// The engine of every generated server: a request in, the operation found, its sender and its body checked, a response out.

import BinderyClient
import HTTPTypes
import Logging
import Synchronization

/// Serves the operations of a table.
public struct APIServer: RequestResponder {
    private let api: APIDescription
    private let operations: [ServerOperation]
    private let router: Router
    private let authenticator: Authenticator?
    private let errorForm: ErrorForm?
    private let configuration: ServerConfiguration

    /// - Parameters:
    ///   - api: what the description says of the API.
    ///   - operations: the operations and what responds to each; of two with the same method and path the first counts.
    ///   - authenticator: who decides about credentials; nil: nobody is asked for any.
    ///   - errorForm: how errors are written; nil: as the problem details of RFC 9457.
    ///   - configuration: limits, checks, logger.
    public init(
        api: APIDescription, operations: [ServerOperation], authenticator: Authenticator?, errorForm: ErrorForm? = nil,
        configuration: ServerConfiguration = ServerConfiguration()
    ) {
        self.api = api
        let keys = api.security.compactMap(\.queryItem)
        self.operations = operations.map { operation in
            var operation = operation
            operation.queryNames.formUnion(keys)
            return operation
        }
        self.authenticator = authenticator
        self.errorForm = errorForm
        self.configuration = configuration
        router = Router(
            operations.map { operation in
                let description = operation.description
                let base = configuration.basePath ?? Self.path(of: description.server ?? api.servers.first ?? "")
                return (description.method, Self.joined(base, description.path))
            })
    }

    public func respond(to request: ServerRequest) async -> ServerResponse {
        let id = Self.requestID(of: request.head)
        var logger = configuration.logger
        logger?[metadataKey: "request"] = "\(id)"
        var response: ServerResponse
        do {
            response = try await found(request, id, logger)
        } catch {
            response = failure(Self.told(error, logger))
        }
        response.head.headerFields[.requestID] = id
        if request.head.method == .head { response.body = .none }
        return response
    }

    private func found(_ request: ServerRequest, _ id: String, _ logger: Logger?) async throws -> ServerResponse {
        let target = request.head.path ?? "/"
        guard target.utf8.count <= configuration.limits.targetBytes else {
            throw ServerError(status: 414, "The target is longer than \(configuration.limits.targetBytes) bytes.")
        }
        let size = request.head.headerFields.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
        guard size <= configuration.limits.headerBytes else {
            throw ServerError(
                status: 431, "The header fields are larger than \(configuration.limits.headerBytes) bytes.")
        }
        let path = String(Substring(target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }))
        switch router.match(request.head.method.rawValue, path) {
        case .nothing: throw ServerError.notFound("There is nothing at this path.")
        case .otherMethods(let methods):
            let allow: HTTPFields = [.allow: methods.joined(separator: ", ")]
            if request.head.method == .options { return ServerResponse(status: 204, headers: allow) }
            throw ServerError(
                status: 405, "The method \(request.head.method.rawValue) is not allowed here.", headers: allow)
        case .operation(let index, let values):
            return try await response(to: request, operations[index], values, id, logger)
        }
    }

    private func response(
        to request: ServerRequest, _ operation: ServerOperation, _ values: [String: String], _ id: String,
        _ logger: Logger?
    ) async throws -> ServerResponse {
        var logger = logger
        logger?[metadataKey: "operation"] = "\(operation.description.id)"
        let principal = try await Authentication(api: api, head: request.head)
            .principal(for: operation.description, by: authenticator)
        let accepted = AcceptedTypes(request.head.headerFields.value(of: .accept))
        if !operation.produces.isEmpty, accepted.best(of: operation.produces) == nil {
            throw ServerError(
                status: 406, "The response can be \(operation.produces.joined(separator: ", ")).",
                code: "not_acceptable")
        }
        var decoded: [String: String] = [:]
        for (name, raw) in values {
            guard let text = PercentDecoding.decoded(raw[...]) else {
                throw ServerError.badRequest(
                    "The path parameter \(name) has a broken escape or is no UTF-8.", parameter: name)
            }
            decoded[name] = text
        }
        let settings = ResponseSettings()
        let context = RequestContext(
            operation: operation.description, head: request.head, pathParameters: decoded, principal: principal,
            requestID: id, peer: request.peer, logger: logger, response: settings)
        var response = try await operation.respond(
            ServerCall(
                context: context, request: request, pathValues: values, queryNames: operation.queryNames,
                configuration: configuration, errorForm: errorForm))
        if let status = settings.status { response.head.status = ServerResponse.status(status) }
        for field in settings.headers { response.head.headerFields[field.name] = nil }
        response.head.headerFields.append(contentsOf: settings.headers)
        return response
    }

    private func failure(_ error: ServerError) -> ServerResponse {
        let body = ErrorForm.body(of: error, in: errorForm)
        var response = ServerResponse(status: error.status, contentType: body.contentType, bytes: body.bytes)
        response.head.headerFields.append(contentsOf: error.headers)
        return response
    }

    /// What the peer is told of an error; what it is not told is logged.
    static func told(_ error: any Error, _ logger: Logger?) -> ServerError {
        if let error = error as? ServerError { return error }
        if !(error is CancellationError) { logger?.error("a handler failed", metadata: ["error": "\(error)"]) }
        return .hidden
    }

    // MARK: Paths and ids

    /// The path of a server's URL: `/v1` of `https://host/v1/`.
    private static func path(of url: String) -> String {
        guard let scheme = url.split(separator: "://", maxSplits: 1).last, url.contains("://") else { return url }
        guard let slash = scheme.firstIndex(of: "/") else { return "" }
        return String(scheme[slash...])
    }

    private static func joined(_ base: String, _ path: String) -> String {
        (base.hasSuffix("/") ? String(base.dropLast()) : base) + path
    }

    private static func requestID(of head: HTTPRequest) -> String {
        if let given = head.headerFields.value(of: .requestID), (1...128).contains(given.utf8.count),
            given.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        {
            return given
        }
        return RequestID.next()
    }
}

/// Ids of requests: a number that no other process has, and which request of this one it is.
private enum RequestID {
    private static let process = String(UInt64.random(in: .min ... .max), radix: 16) + "-"
    private static let count = Atomic(0)

    static func next() -> String {
        process + String(count.wrappingAdd(1, ordering: .relaxed).newValue, radix: 16)
    }
}

extension HTTPField.Name {
    /// What tells one request from all others, in requests and responses; no RFC has it.
    static let requestID = HTTPField.Name("x-request-id")!
}

extension SecurityDescription {
    /// The name of the query's item that holds the key: no parameter of an operation.
    fileprivate var queryItem: String? {
        if case .query(let name) = kind { name } else { nil }
    }
}
