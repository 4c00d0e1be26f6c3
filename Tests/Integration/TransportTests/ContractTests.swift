// Every transport holds to the contract of transports, and one that does not is found out.

import BinderyClient
import BinderyTransport
import BinderyTransportContract
import HTTPTypes
import Testing

extension MeasuredTests {
    @Suite struct ContractTests {
        @Test(arguments: Transport.allCases, TransportContract.requirements)
        func holds(_ transport: Transport, _ requirement: TransportRequirement) async throws {
            if case .skipped(let reason) = try await requirement.check(transport.underTest) {
                print("\(transport): \"\(requirement)\" is not checked: \(reason)")
            }
        }

        @Test(arguments: [
            "bytes are sent as they are, with their length", "pieces of a known length are sent with it",
            "where nobody listens, no connection stands", "a connection is used again",
        ])
        func aFaultIsFound(_ name: String) async throws {
            let requirement = try #require(TransportContract.requirements.first { $0.name == name })
            await #expect(throws: ContractFailure.self) {
                try await requirement.check(TransportUnderTest { _ in FaultyTransport() })
            }
        }
    }
}

/// Loses bodies, keeps no connection, and says of every error that it is another.
private struct FaultyTransport: HTTPTransport {
    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
        do {
            return try await DefaultTransport().send(request, body: body.map { _ in [] }, limits: limits)
        } catch {
            throw TransportError.timedOut
        }
    }
}
