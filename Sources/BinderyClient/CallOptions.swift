// What one call wants otherwise than its client.

public import HTTPTypes

/// How one call is made, where that differs from its client's configuration: every generated method takes it last.
///
///     try await client.pets.create(pet, options: CallOptions(retries: .none, timeouts: Timeouts(total: .seconds(30))))
public struct CallOptions: Sendable {
    /// When the request is sent again; nil: as `ClientConfiguration.retries` says.
    public var retries: RetryPolicy?

    /// How long the parts of the call may take; nil: as `ClientConfiguration.timeouts` says.
    public var timeouts: Timeouts?

    /// Headers beside, or in place of, those that the client sends. None where not set. They are never logged, and what
    /// proves who sends (`Authorization`, `Cookie`, names with `key`, `token` or `secret`) goes to the client's own
    /// server only, not to that of a fallback.
    public var headers: HTTPFields

    /// Items of the query beside the operation's own; a value of nil gives `name` alone. None where not set. Those whose
    /// names say that they prove who sends (`key`, `token`, `api_key`) go to the client's own server only.
    public var query: [QueryItem]

    /// Members of the body beside the request's own, or in their place: `["seed": 7]`. None where not set. A body that is
    /// no object (text, bytes, an array) takes none: `ClientError.invalidRequest`.
    public var bodyFields: JSONObject

    /// What is sent instead when this request has failed for good; nil: `ClientConfiguration.fallbacks`.
    public var fallbacks: [Fallback]?

    /// The failures after which a fallback is tried; nil: as `ClientConfiguration.fallbackPolicy` says.
    public var fallbackPolicy: FallbackPolicy?

    /// What happens to a response of which a part does not fit its type; nil: as `ClientConfiguration.tolerance` says.
    public var tolerance: JSONCoding.Tolerance?

    /// Receives each part of a response that was given up since it did not fit its type; nil: the configuration's does.
    public var onDecodingIssue: (@Sendable (DecodingIssue) -> Void)?

    /// Receives the head of this call's response as soon as it is there: `CallOptions(onResponse: { print($0.requestID) })`;
    /// nil: the configuration's does.
    public var onResponse: (@Sendable (ResponseHead) -> Void)?

    /// What becomes of a request that breaks a bound of the description; nil: as `ClientConfiguration.requestValidation`
    /// says.
    public var requestValidation: RequestValidation?

    /// Middlewares of this call, after those of `ClientConfiguration.middlewares`. None where not set.
    public var middlewares: [any ClientMiddleware]

    /// What the request itself said of how it is sent.
    private var steering = Steering()

    /// What is left out is as the client's configuration says.
    public init(
        retries: RetryPolicy? = nil, timeouts: Timeouts? = nil, headers: HTTPFields = [:], query: [QueryItem] = [],
        bodyFields: JSONObject = [:], fallbacks: [Fallback]? = nil, fallbackPolicy: FallbackPolicy? = nil,
        tolerance: JSONCoding.Tolerance? = nil, onDecodingIssue: (@Sendable (DecodingIssue) -> Void)? = nil,
        onResponse: (@Sendable (ResponseHead) -> Void)? = nil, requestValidation: RequestValidation? = nil,
        middlewares: [any ClientMiddleware] = []
    ) {
        self.retries = retries
        self.timeouts = timeouts
        self.headers = headers
        self.query = query
        self.bodyFields = bodyFields
        self.fallbacks = fallbacks
        self.fallbackPolicy = fallbackPolicy
        self.tolerance = tolerance
        self.onDecodingIssue = onDecodingIssue
        self.onResponse = onResponse
        self.requestValidation = requestValidation
        self.middlewares = middlewares
    }
}

extension CallOptions {
    fileprivate struct Steering {
        var retries: Int?
        var timeout: Double?
        var fallbacks: [Fallback] = []

        var changesNothing: Bool { retries == nil && timeout == nil && fallbacks.isEmpty }
    }

    /// Takes over what members of the request say that steer the client and are not sent: `x-bindery-client-side`.
    /// Generated methods call it.
    /// - Parameters:
    ///   - retries: in place of `RetryPolicy.count`.
    ///   - timeout: in place of `Timeouts.request`, in seconds.
    ///   - fallbacks: values that the member `field` has in one fallback each, which come before all others.
    ///   - field: a member of the body.
    public mutating func steer(
        retries: Int? = nil, timeout: Double? = nil, fallbacks: [String]? = nil, in field: String = ""
    ) {
        steering.retries = retries ?? steering.retries
        steering.timeout = timeout ?? steering.timeout
        steering.fallbacks += (fallbacks ?? []).map { Fallback(bodyFields: [field: .string($0)]) }
    }

    fileprivate func steer(_ configuration: inout ClientConfiguration) {
        if let retries = steering.retries { configuration.retries.count = max(0, retries) }
        if let timeout = steering.timeout, timeout.isFinite, timeout < 1e9 {
            configuration.timeouts.request = .seconds(max(0, timeout))
        }
        configuration.fallbacks = steering.fallbacks + configuration.fallbacks
    }
}

/// An item of a URL's query; both texts are escaped when they are sent.
public struct QueryItem: Sendable, Hashable {
    /// The name, not escaped.
    public var name: String
    /// The value, not escaped; nil: the name alone, without `=`.
    public var value: String?

    /// An item of both, or of the name alone.
    public init(_ name: String, _ value: String? = nil) {
        self.name = name
        self.value = value
    }

    /// Whether its name says that its value proves who sends.
    var isSecret: Bool { HTTPField.Name.isSecret(name) }

    var text: String {
        PercentEncoding.encoded(name) + (value.map { "=" + PercentEncoding.encoded($0) } ?? "")
    }
}

extension CallOptions {
    /// Whether a call with these options has the configuration of its client.
    var changeNothing: Bool {
        retries == nil && timeouts == nil && fallbacks == nil && fallbackPolicy == nil && tolerance == nil
            && onDecodingIssue == nil && onResponse == nil && requestValidation == nil && middlewares.isEmpty
            && headers.isEmpty && steering.changesNothing
    }
}

extension ClientConfiguration {
    /// The configuration of one call.
    func applying(_ options: CallOptions) -> ClientConfiguration {
        var result = self
        if let retries = options.retries { result.retries = retries }
        if let timeouts = options.timeouts { result.timeouts = timeouts }
        if let fallbacks = options.fallbacks { result.fallbacks = fallbacks }
        if let policy = options.fallbackPolicy { result.fallbackPolicy = policy }
        if let tolerance = options.tolerance { result.tolerance = tolerance }
        if let onDecodingIssue = options.onDecodingIssue { result.onDecodingIssue = onDecodingIssue }
        if let onResponse = options.onResponse { result.onResponse = onResponse }
        if let requestValidation = options.requestValidation { result.requestValidation = requestValidation }
        if !options.middlewares.isEmpty { result.middlewares += options.middlewares }
        for field in options.headers { result.headers[field.name] = nil }
        result.headers.append(contentsOf: options.headers)
        options.steer(&result)
        return result
    }
}
