// What the requests of an operation have in common where a call passes nothing outside of its body, as most do.

import Synchronization

/// The request of an operation as most of its calls send it, but for the body.
final class UsualRequest: Sendable {
    let accept: String
    let contentType: String?
    let target: Target
    let head: RequestHead

    init(accept: String, contentType: String?, target: Target, head: RequestHead) {
        self.accept = accept
        self.contentType = contentType
        self.target = target
        self.head = head
    }

    func serves(_ call: Call) -> Bool { accept == call.accept && head.operation == call.operation }
}

/// Remembers the usual requests of a client. Environment variables are read when one is made, with the first call.
final class UsualRequests: Sendable {
    /// By the operations' ids.
    private let known = Mutex<[String: [UsualRequest]]>([:])
    /// Of one id there are as many as there are ways to ask for the operation's response, unless ids are made up.
    private static let maximum = 4

    subscript(call: Call) -> UsualRequest? {
        known.withLock { known in known[call.operation.id]?.first { $0.serves(call) } }
    }

    func remember(_ request: UsualRequest) {
        known.withLock { known in
            let count = known[request.head.operation.id]?.count ?? 0
            if count < Self.maximum { known[request.head.operation.id, default: []].append(request) }
        }
    }
}

extension Call {
    /// Whether nothing but the body tells this call from others of its operation.
    var isUsual: Bool { arguments.isEmpty && options.query.isEmpty && options.bodyFields.isEmpty }
}
