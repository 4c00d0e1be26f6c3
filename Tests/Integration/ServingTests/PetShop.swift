// A store of pets behind the golden description server-petstore, and what responds to every style of parameters.

#if Hummingbird
    import BinderyHummingbird
    import HTTPTypes
    import ServedPets
    import ServedStyles
    import Synchronization

    /// Keeps pets in memory.
    final class PetShop: ServedPets.GoldenHandler {
        private struct State {
            var pets: [Int: Pet] = [:]
            var next = 1
        }

        private let state = Mutex(State())

        func listPets(limit: Int32?, tags: [String]?, context: RequestContext) async throws -> [Pet] {
            let wanted = Set(tags ?? [])
            let found = state.withLock { $0.pets.sorted { $0.key < $1.key }.map(\.value) }
                .filter { wanted.isEmpty || !wanted.isDisjoint(with: $0.tags ?? []) }
            if let name = HTTPField.Name("X-Total") { context.response.set(name, String(found.count)) }
            return Array(found.prefix(Int(limit ?? 100)))
        }

        func createPet(_ request: NewPet, context: RequestContext) async throws -> Pet {
            // A word that the description does not have reaches the handler, which knows whether it can be taken.
            if case .unknown(let word)? = request.kind {
                throw ServerError.badRequest("There are no pets of the kind \(word).", parameter: "kind")
            }
            return state.withLock { state in
                let pet = Pet(
                    id: state.next, name: request.name, kind: request.kind.flatMap { Pet.Kind(rawValue: $0.rawValue) },
                    tags: request.tags)
                state.pets[pet.id] = pet
                state.next += 1
                return pet
            }
        }

        func getPet(petID: Int, context: RequestContext) async throws -> Pet {
            guard let pet = state.withLock({ $0.pets[petID] }) else { throw ServerError.notFound() }
            return pet
        }

        func deletePet(petID: Int, context: RequestContext) async throws {
            guard state.withLock({ $0.pets.removeValue(forKey: petID) }) != nil else { throw ServerError.notFound() }
        }

        func putPhoto(petID: Int, _ request: FileUpload, context: RequestContext) async throws {
            _ = try await getPet(petID: petID, context: context)
            _ = try await request.bytes(upTo: 100_000)
        }
    }

    /// Takes whatever can be read.
    struct Styles: ServedStyles.GoldenHandler {
        func inPath(
            simple: Words, label: Words, matrix: Words, object: Point, context: RequestContext
        ) async throws {}

        func inQuery(
            many: Words?, list: Words?, spaced: Words?, piped: Words?, deep: Point?, flat: Point?, spread: Point?,
            json: Point?, number: Double?, yes: Bool?, context: RequestContext
        ) async throws {}

        func inHeaders(
            xWords: Words?, xPoint: Point?, crumb: String?, crumbs: Words?, context: RequestContext
        ) async throws {}
    }
#endif
