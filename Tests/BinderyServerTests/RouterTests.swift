import Testing

@testable import BinderyServer

@Suite struct RouterTests {
    private let router = Router([
        ("GET", "/pets/{id}"), ("POST", "/pets/mine"), ("GET", "/pets/mine"), ("GET", "/pets"),
        ("GET", "/files/{name}.{ending}"), ("GET", "/files/{name}"), ("DELETE", "/pets/{pet}/toys/{toy}"),
    ])

    @Test(arguments: [
        ("GET", "/pets/7", 0, ["id": "7"]), ("GET", "/pets/mine", 2, [:]), ("HEAD", "/pets", 3, [:]),
        ("GET", "/pets/a%2Fb", 0, ["id": "a%2Fb"]), ("GET", "/files/cat.png", 4, ["name": "cat", "ending": "png"]),
        ("GET", "/files/cat", 5, ["name": "cat"]), ("DELETE", "/pets/1/toys/2", 6, ["pet": "1", "toy": "2"]),
        ("GET", "/%70ets", 3, [:]),
    ])
    func found(_ method: String, _ path: String, _ operation: Int, _ values: [String: String]) {
        #expect(router.match(method, path) == .operation(operation, values: values))
    }

    @Test func pathsThatAreNotThere() {
        for path in ["/", "/pets/", "/pets/1/2", "/pet", "/pets/1/toys/"] {
            #expect(router.match("GET", path) == .nothing, "\(path)")
        }
    }

    @Test func methodsThatAreNotAllowed() {
        #expect(router.match("PUT", "/pets/mine") == .otherMethods(["GET", "HEAD", "OPTIONS", "POST"]))
        #expect(router.match("OPTIONS", "/pets/1/toys/2") == .otherMethods(["DELETE", "OPTIONS"]))
    }
}
