// Owns the session, and hands what its delegate hears to the request that it belongs to.
#if canImport(Darwin)
    import BinderyClient
    import Foundation
    import HTTPTypes
    import Synchronization

    /// A session for as long as somebody needs it: a session holds its delegate until it is invalidated.
    final class SessionOwner: Sendable {
        /// A week, in seconds: longer than any call.
        static let forever = 7.0 * 24 * 60 * 60

        private let session: URLSession
        /// Whether the session is the program's own, which ends it too.
        private let isGiven: Bool
        private let dispatcher = Dispatcher()

        /// - Parameter session: one of the program's own. Its tasks get a delegate each, before which its own delegate is asked
        ///   for nothing but what that one leaves open: authentication challenges, say.
        init(_ session: URLSession) {
            self.session = session
            isGiven = true
        }

        init() {
            isGiven = false
            let configuration = URLSessionConfiguration.ephemeral
            configuration.httpCookieStorage = nil
            configuration.httpShouldSetCookies = false
            configuration.urlCache = nil
            configuration.httpMaximumConnectionsPerHost = 1000
            // The engine watches the time.
            configuration.timeoutIntervalForRequest = Self.forever
            session = URLSession(configuration: configuration, delegate: dispatcher, delegateQueue: nil)
        }

        deinit {
            if !isGiven { session.finishTasksAndInvalidate() }
        }

        func task(for request: URLRequest, delivery: Delivery) -> URLSessionDataTask {
            registered(session.dataTask(with: request), delivery)
        }

        private func registered<Task: URLSessionDataTask>(_ task: Task, _ delivery: Delivery) -> Task {
            if isGiven { task.delegate = dispatcher }
            dispatcher.deliveries.withLock { $0[task.taskIdentifier] = delivery }
            return task
        }

        /// A task that sends a file.
        func task(for request: URLRequest, sending file: URL, delivery: Delivery) -> URLSessionDataTask {
            registered(session.uploadTask(with: request, fromFile: file), delivery)
        }

        func cancel(_ task: URLSessionDataTask) {
            dispatcher.deliveries.withLock { $0[task.taskIdentifier] = nil }
            task.cancel()
        }
    }

    /// The session's delegate.
    private final class Dispatcher: NSObject, URLSessionDataDelegate, Sendable {
        let deliveries = Mutex<[Int: Delivery]>([:])

        private func delivery(of task: URLSessionTask) -> Delivery? {
            deliveries.withLock { $0[task.taskIdentifier] }
        }

        /// Redirects are responses like any other: following one here would send the key along to another host.
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) {
            completionHandler(nil)
        }

        func urlSession(
            _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
            completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
        ) {
            if let response = response as? HTTPURLResponse { delivery(of: dataTask)?.received(Self.head(response)) }
            completionHandler(.allow)
        }

        func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
            if delivery(of: dataTask)?.received([UInt8](data)) == false { dataTask.cancel() }
        }

        func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
            guard let delivery = deliveries.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
            guard let error else { return delivery.complete() }
            delivery.fail(Self.translated(error, hasHead: delivery.hasHead))
        }

        private static func head(_ response: HTTPURLResponse) -> HTTPResponse {
            var fields = HTTPFields()
            for (name, value) in response.allHeaderFields {
                if let name = name as? String, let name = HTTPField.Name(name), let value = value as? String {
                    fields.append(HTTPField(name: name, value: value))
                }
            }
            return HTTPResponse(status: HTTPResponse.Status(code: response.statusCode), headerFields: fields)
        }

        private static func translated(_ error: any Error, hasHead: Bool) -> any Error {
            guard let error = error as? URLError else {
                return TransportError.interrupted(reason: error.localizedDescription)
            }
            let reason = error.localizedDescription
            switch error.code {
            case .cancelled: return CancellationError()
            case .timedOut: return TransportError.timedOut
            case .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
                .serverCertificateNotYetValid:
                return TransportError.untrustedServer(reason: reason)
            case .networkConnectionLost, .badServerResponse, .cannotParseResponse, .cannotDecodeContentData:
                return TransportError.interrupted(reason: reason)
            default:
                return hasHead
                    ? TransportError.interrupted(reason: reason) : TransportError.notConnected(reason: reason)
            }
        }
    }
#endif
