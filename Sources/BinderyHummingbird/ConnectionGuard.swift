// One connection over HTTP/1.1: what comes and goes passes here, and a peer that takes too long or says too much is let go.

#if Hummingbird
    import HTTPTypes
    import NIOCore
    import NIOHTTPTypes

    /// How long and how large what comes from a connection may be. A responder has limits of its own for bodies
    /// (`ServerLimits`); these hold below it.
    public struct ConnectionLimits: Sendable, Hashable {
        /// How long a connection may take until the head of a request is there as a whole, from its start or from the end of
        /// the last response: beyond it the connection is closed. 30 seconds where not set.
        public var headTime: Duration
        /// The most bytes of a request's head, beyond which it is responded to with status 400 and the connection is closed.
        /// 80 KiB where not set.
        public var headBytes: Int
        /// How long a peer may send nothing of a body that is waited for: beyond it the connection is closed. 60 seconds where
        /// not set. Bodies that are read as a whole have a limit for all of it (`ServerLimits.bodyTime`).
        public var idleTime: Duration
        /// How long a peer may go on sending a body that nobody reads any more, since the response is written: beyond it the
        /// connection is closed. 5 seconds where not set.
        public var drainTime: Duration
        /// How long a peer may take no byte of what is written to it: beyond it the connection is closed. 60 seconds where not
        /// set.
        public var stallTime: Duration
        /// How long work goes on for a peer that sends nothing more: it has gone, or it has said all it has to say and reads
        /// on. Then the work is cancelled; at once where the connection breaks. 1 second where not set.
        public var halfClosedTime: Duration

        public init(
            headTime: Duration = .seconds(30), headBytes: Int = 80 << 10, idleTime: Duration = .seconds(60),
            drainTime: Duration = .seconds(5), stallTime: Duration = .seconds(60),
            halfClosedTime: Duration = .seconds(1)
        ) {
            self.headTime = headTime
            self.headBytes = headBytes
            self.idleTime = idleTime
            self.drainTime = drainTime
            self.stallTime = stallTime
            self.halfClosedTime = halfClosedTime
        }
    }

    /// Watches one connection. It belongs to the connection's event loop.
    final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPRequestPart
        typealias InboundOut = HTTPRequestPart
        typealias OutboundIn = HTTPResponsePart
        typealias OutboundOut = HTTPResponsePart

        private let connections: Connections
        private let limits: ConnectionLimits
        /// Whether the end of the request that is read has not come yet.
        private var isReading = false
        /// Whether the response says that the connection ends with it.
        private var isLast = false
        /// How many requests are not responded to yet.
        private var pending = 0
        /// Until when the head of a request, or more of its body, has to come; nil: neither is waited for.
        private var latest: NIODeadline?
        private var watching: Scheduled<Void>?
        private var closing: Scheduled<Void>?
        private var stalled: Scheduled<Void>?
        private var gone: Scheduled<Void>?

        init(connections: Connections, limits: ConnectionLimits) {
            self.connections = connections
            self.limits = limits
        }

        func handlerAdded(context: ChannelHandlerContext) {
            if context.channel.isActive { begin(context.channel) }
        }

        func channelActive(context: ChannelHandlerContext) {
            begin(context.channel)
            context.fireChannelActive()
        }

        private func begin(_ channel: any Channel) {
            guard watching == nil else { return }
            wait()
            watch(channel, for: TimeAmount(min(limits.headTime, limits.idleTime)))
        }

        /// Looks from time to time whether what is waited for is late: one timer for a connection, not one for a request.
        private func watch(_ channel: any Channel, for time: TimeAmount) {
            let this = NIOLoopBound(self, eventLoop: channel.eventLoop)
            let most = TimeAmount(min(limits.headTime, limits.idleTime))
            watching = channel.eventLoop.scheduleTask(in: time) {
                let now = NIODeadline.now()
                if let latest = this.value.latest, latest <= now {
                    channel.close(promise: nil)
                } else {
                    this.value.watch(channel, for: this.value.latest.map { min($0 - now, most) } ?? most)
                }
            }
        }

        /// From now on the next head is waited for, unless something is to be read or responded to.
        private func wait() { latest = pending == 0 && !isReading ? .now() + TimeAmount(limits.headTime) : nil }

        /// Somebody wants more of what the peer sends.
        func read(context: ChannelHandlerContext) {
            if isReading { latest = .now() + TimeAmount(limits.idleTime) }
            context.read()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                isReading = true
                pending += 1
                wait()
                // Behind other requests it would stand within their responses; then the peer sends its body after a while.
                if pending == 1, head.headerFields[.expect]?.lowercased() == "100-continue" {
                    context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
                }
            case .body: latest = nil
            case .end:
                isReading = false
                wait()
                if isLast, closing != nil {
                    context.close(promise: nil)
                    return
                }
                closing?.cancel()
                closing = nil
            }
            context.fireChannelRead(data)
        }

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            switch unwrapOutboundIn(data) {
            case .head(let head):
                if head.headerFields[.connection]?.lowercased() == "close" { isLast = true }
                context.write(data, promise: promise)
            case .body: context.write(data, promise: promise)
            case .end:
                pending -= 1
                wait()
                if isLast, !isReading {
                    let channel = context.channel
                    let written = promise ?? context.eventLoop.makePromise()
                    written.futureResult.whenComplete { _ in channel.close(promise: nil) }
                    context.write(data, promise: written)
                } else {
                    context.write(data, promise: promise)
                    if isReading, closing == nil { closing = close(context.channel, after: limits.drainTime) }
                }
            }
        }

        /// A socket that has no room for what is written: its peer does not read.
        func channelWritabilityChanged(context: ChannelHandlerContext) {
            stalled?.cancel()
            stalled = context.channel.isWritable ? nil : close(context.channel, after: limits.stallTime)
            context.fireChannelWritabilityChanged()
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case .inputClosed? = event as? ChannelEvent {
                let (channel, connections) = (context.channel, connections)
                gone = context.eventLoop.scheduleTask(in: TimeAmount(limits.halfClosedTime)) {
                    connections.peerEnded(channel)
                }
            }
            context.fireUserInboundEventTriggered(event)
        }

        func channelInactive(context: ChannelHandlerContext) {
            stop()
            context.fireChannelInactive()
        }

        func handlerRemoved(context: ChannelHandlerContext) { stop() }

        private func stop() {
            for task in [watching, closing, stalled, gone] { task?.cancel() }
            watching = nil
            closing = nil
            stalled = nil
            gone = nil
        }

        private func close(_ channel: any Channel, after time: Duration) -> Scheduled<Void> {
            channel.eventLoop.scheduleTask(in: TimeAmount(time)) { channel.close(promise: nil) }
        }
    }
#endif
