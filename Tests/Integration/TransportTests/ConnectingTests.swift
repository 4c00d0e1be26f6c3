// A server that never takes a connection: a listener whose queue is full lets everybody else wait.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Testing

@Suite struct ConnectingTests {
    @Test(arguments: Transport.allCases)
    func aConnectionThatNeverStands(_ transport: Transport) async throws {
        let deaf = try DeafServer()
        defer { deaf.stop() }
        // Far apart, so that a busy machine that fires the first limit late does not let the second overtake it.
        let firstByte: Duration = transport.tellsConnecting ? .seconds(20) : .milliseconds(800)
        let limits = Timeouts(connect: .milliseconds(400), firstByte: firstByte)
        let error = await failure(of: DemoClient(transport, to: deaf.url, timeouts: limits).create)
        let expected =
            !transport.tellsConnecting
            ? ClientError.timedOut(
                server: deaf.url, after: .milliseconds(1_200), limit: .firstByte(includesConnecting: true))
            : ClientError.timedOut(server: deaf.url, after: .milliseconds(400), limit: .connect)
        #expect(error as? ClientError == expected)
    }
}
