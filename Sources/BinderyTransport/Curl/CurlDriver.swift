// The one thread that drives libcurl's multi interface: commands come in from any thread, transfers go out over as many
// connections as they need.
// Unsafe because: libcurl gives handles as raw pointers. The multi handle is used on the driving thread only, but for
// `curl_multi_wakeup`, which libcurl allows from any thread; it is freed with the object that holds it, when no thread has
// that any more. Hence `@unchecked Sendable`: what is not in `shared` belongs to the driving thread alone.

#if !canImport(Darwin)
    import BinderyClient
    import CBinderyCurl
    import Foundation
    import Synchronization

    final class CurlDriver: @unchecked Sendable {
        enum Command {
            case start
            /// The reader has room again, or there is something to send.
            case resume
            case cancel
        }

        /// The multi handle. Threads other than the driving one only wake it.
        private final class Multi: @unchecked Sendable {
            let handle: UnsafeMutableRawPointer

            init?() {
                guard let handle = curl_multi_init() else { return nil }
                self.handle = handle
            }

            deinit { curl_multi_cleanup(handle) }

            func wake() { curl_multi_wakeup(handle) }
        }

        private struct Shared {
            var commands: [(Command, Transfer)] = []
            var multi: Multi?
            var isRunning = false
            var isStopped = false
        }

        private let options: CurlOptions
        private let authorities: AuthorityFile
        private let shared = Mutex(Shared())
        private var running: [UnsafeMutableRawPointer: CurlHandle] = [:]
        private var handles: [ObjectIdentifier: CurlHandle] = [:]
        /// Those whose transfers have heard something that nobody was told yet.
        private var heard: [CurlHandle] = []
        /// The servers whose other requests' connections have to tell that one was given up.
        private var abandoned: Set<String> = []
        /// Handles that can be used again: making one costs more than most requests.
        private var spare: [CurlHandle] = []

        init(_ options: CurlOptions) {
            self.options = options
            authorities = AuthorityFile(options)
        }

        /// Has the driving thread do something for a transfer, soon.
        func take(_ command: Command, for transfer: Transfer) {
            let (multi, isFirst) = shared.withLock { shared -> (Multi?, Bool) in
                // Where commands wait already, it has been woken for them.
                let multi = shared.commands.isEmpty ? shared.multi : nil
                shared.commands.append((command, transfer))
                defer { shared.isRunning = true }
                return (multi, !shared.isRunning)
            }
            // Not under the lock, which the driving thread takes first when it wakes.
            multi?.wake()
            if isFirst { Thread.detachNewThread { [self] in drive() } }
        }

        /// Nobody will send anything any more; what is on its way is finished.
        func stop() {
            let multi = shared.withLock { shared in
                shared.isStopped = true
                return shared.multi
            }
            multi?.wake()
        }

        // MARK: On the driving thread

        private func drive() {
            Self.prepareLibrary()
            guard let owner = Multi() else { return failAll() }
            let multi = owner.handle
            bindery_curl_multi_set_number(multi, CURLMOPT_MAXCONNECTS, options.maximumIdleConnections)
            if let most = options.maximumConnectionsPerHost {
                bindery_curl_multi_set_number(multi, CURLMOPT_MAX_HOST_CONNECTIONS, most)
            }
            shared.withLock { $0.multi = owner }
            while true {
                let (commands, isStopped) = shared.withLock { shared in
                    defer { shared.commands.removeAll(keepingCapacity: true) }
                    return (shared.commands, shared.isStopped)
                }
                for (command, transfer) in commands { obey(command, transfer, multi) }
                tellOfAbandoned()
                var count: Int32 = 0
                curl_multi_perform(multi, &count)
                endTransfers(multi)
                tellOfAbandoned()
                for handle in heard { handle.flush() }
                heard.removeAll(keepingCapacity: true)
                if isStopped, running.isEmpty {
                    if commands.isEmpty { break }
                    continue
                }
                curl_multi_poll(multi, nil, 0, 60_000, nil)
            }
            shared.withLock { $0.multi = nil }
            for handle in spare { handle.free() }
            spare = []
        }

        private func obey(_ command: Command, _ transfer: Transfer, _ multi: UnsafeMutableRawPointer) {
            switch command {
            case .start:
                guard let handle = spare.popLast() ?? newHandle() else {
                    transfer.ended(TransportError.invalidRequest(reason: "libcurl has no memory"))
                    return transfer.flush()
                }
                if let fault = handle.prepare(transfer, options, authorities) {
                    transfer.ended(TransportError.invalidRequest(reason: fault))
                    transfer.flush()
                    return handle.free()
                }
                running[handle.easy] = handle
                handles[ObjectIdentifier(transfer)] = handle
                curl_multi_add_handle(multi, handle.easy)
            case .resume: handles[ObjectIdentifier(transfer)]?.resume()
            case .cancel:
                guard let handle = handles[ObjectIdentifier(transfer)] else { return }
                handle.abandon()
                curl_multi_remove_handle(multi, handle.easy)
                abandoned.insert(transfer.request.authority ?? "")
                forget(handle)
            }
        }

        /// A connection of HTTP/2 that others still use says that a stream was given up only when libcurl sends something.
        private func tellOfAbandoned() {
            guard !abandoned.isEmpty else { return }
            for handle in running.values {
                guard let request = handle.transfer?.request, request.scheme == "https" else { continue }
                if abandoned.contains(request.authority ?? "") { handle.nudge() }
            }
            abandoned.removeAll()
        }

        private func newHandle() -> CurlHandle? {
            CurlHandle(
                wake: { [weak self] in self?.take(.resume, for: $0) }, heard: { [unowned self] in heard.append($0) })
        }

        private func endTransfers(_ multi: UnsafeMutableRawPointer) {
            var left: Int32 = 0
            while let message = curl_multi_info_read(multi, &left) {
                guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                    let handle = running[easy]
                else { continue }
                let result = bindery_curl_result(message)
                if result != CURLE_OK { abandoned.insert(handle.transfer?.request.authority ?? "") }
                handle.end(result)
                handle.flush()
                curl_multi_remove_handle(multi, easy)
                forget(handle)
            }
        }

        private func forget(_ handle: CurlHandle) {
            running[handle.easy] = nil
            if let transfer = handle.transfer { handles[ObjectIdentifier(transfer)] = nil }
            handle.reset()
            if spare.count < 32 { spare.append(handle) } else { handle.free() }
        }

        private func failAll() {
            let commands = shared.withLock { $0.commands }
            for (_, transfer) in commands {
                transfer.ended(TransportError.invalidRequest(reason: "libcurl has no memory"))
            }
            shared.withLock { shared in
                shared.commands = []
                shared.isRunning = false
            }
        }

        private static let isPrepared = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

        private static func prepareLibrary() { precondition(isPrepared, "libcurl cannot be set up on this system") }
    }
#endif
