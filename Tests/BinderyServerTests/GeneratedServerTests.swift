// Generated clients call generated servers of the same description, in process.

import BinderyServer
import HTTPTypes
import ServedParameters
import ServedStreams
import Testing

private struct Echo: ChatHandler {
    func create(_ request: Request, context: RequestContext) async throws -> Answer {
        if request.text == "busy" {
            throw ServerError(status: 429, "Later.", code: "rate_limit", retryAfter: .seconds(2))
        }
        return Answer(text: request.text)
    }

    func createStream(_ request: Request, context: RequestContext) async throws -> ResponseStream<ServedStreams.Chunk> {
        ResponseStream(request.text.map { ServedStreams.Chunk(delta: String($0)) })
    }
}

private struct Logs: LogsHandler {}

private struct Pets: PetsHandler {
    func getPet(
        petID: Int, xTrace: GetPetXTrace, fields: [String]?, filter: Pet?, context: String?, session: String?,
        context request: RequestContext
    ) async throws -> Pet {
        let told = [
            "\(petID)", xTrace.rawValue, (fields ?? []).joined(separator: "+"), context ?? "", session ?? "",
            request.principal as? String ?? "",
        ]
        return Pet(name: told.joined(separator: "|"), legs: filter?.legs)
    }

    func putPet(petID: Int, _ request: Pet, context: RequestContext) async throws -> PutPetResponse {
        request.name == nil ? .noContent : .ok(request)
    }
}

private struct Rest: ServedParameters.GoldenHandler {
    func deletePet(petID: Int, context: RequestContext) async throws {}
    func report(context: RequestContext) async throws -> Pet { Pet(name: "all") }
}

@Suite struct GeneratedServerTests {
    private let chat = ServedStreams.GoldenClient(
        transport: InProcessTransport(
            APIServer(
                api: ServedStreams.GoldenServer.api,
                operations: ServedStreams.GoldenServer.operations(chat: Echo(), logs: Logs()), authenticator: nil)),
        configuration: ClientConfiguration(retries: .none))

    private func pets(key: String = "right") -> ServedParameters.GoldenClient {
        let server = APIServer(
            api: ServedParameters.GoldenServer.api,
            operations: ServedParameters.GoldenServer.operations(golden: Rest(), pets: Pets()),
            authenticator: Authenticator { $0.text == "right" ? "Ann" : nil },
            configuration: ServerConfiguration(requestValidation: .refuse))
        return ServedParameters.GoldenClient(
            transport: InProcessTransport(server), apiKey: key,
            configuration: ClientConfiguration(retries: .none, requestValidation: .off))
    }

    @Test func theRequestSaysWhetherTheResponseIsAStream() async throws {
        #expect(try await chat.chat.create(Request(text: "abc")).text == "abc")
        var deltas: [String] = []
        for try await chunk in try await chat.chat.createStream(Request(text: "abc")) {
            deltas.append(chunk.delta)
        }
        #expect(deltas == ["a", "b", "c"])
    }

    @Test func errorsAndMissingMethods() async throws {
        let busy = await #expect(throws: APIError.self) { try await chat.chat.create(Request(text: "busy")) }
        #expect(busy?.status == 429 && busy?.headers[.retryAfter] == "2")
        let missing = await #expect(throws: APIError.self) { _ = try await chat.logs.tail() }
        #expect(missing?.status == 501)
    }

    @Test func argumentsOfEveryPlaceArrive() async throws {
        let pet = try await pets().pets.getPet(
            petID: 7, xTrace: .on, fields: ["a b", "c,d"], filter: Pet(legs: 4), context: "x/y?&", session: "s;1")
        #expect(pet.name == "7|on|a b+c,d|x/y?&|s;1|Ann")
        #expect(pet.legs == 4)
    }

    @Test func responsesByStatusAndWithoutContent() async throws {
        guard case .ok(let pet) = try await pets().pets.putPet(petID: 1, Pet(name: "Rex")) else {
            Issue.record("not 200")
            return
        }
        #expect(pet.name == "Rex")
        guard case .noContent = try await pets().pets.putPet(petID: 1, Pet()) else {
            Issue.record("not 204")
            return
        }
        try await pets(key: "wrong").deletePet(petID: 1)
    }

    @Test func badRequestsDoNotReachTheHandler() async throws {
        let keyless = await #expect(throws: APIError.self) {
            try await pets(key: "wrong").pets.putPet(petID: 1, Pet())
        }
        #expect(keyless?.status == 401)
        let low = await #expect(throws: APIError.self) { try await pets().pets.getPet(petID: 0, xTrace: .on) }
        #expect(low?.status == 400)
        let long = await #expect(throws: APIError.self) {
            try await pets().pets.putPet(petID: 1, Pet(name: "longer than ten"))
        }
        #expect(long?.status == 400)
    }

    /// The client accepts the description's own type of JSON and nothing else.
    @Test func aJSONTypeOfItsOwn() async throws {
        #expect(try await pets().report() == Pet(name: "all"))
    }
}
