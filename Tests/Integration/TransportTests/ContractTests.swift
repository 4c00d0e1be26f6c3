// Every transport holds to the contract of transports.

import BinderyTransportContract
import Testing

extension MeasuredTests {
    @Suite struct ContractTests {
        @Test(arguments: Transport.allCases, TransportContract.requirements)
        func holds(_ transport: Transport, _ requirement: TransportRequirement) async throws {
            if case .skipped(let reason) = try await requirement.check(transport.underTest) {
                print("\(transport): \"\(requirement)\" is not checked: \(reason)")
            }
        }
    }
}
