// The operations of both APIs come in; those that came, went or changed go out, with their methods and bodies.

import BinderyIR

extension APIDiff {
    func compareOperations() {
        for pair in operations.matched { compare(operation: pair.old, pair.new) }
        for index in operations.removed {
            let operation = old.api.operations[index]
            let place = UseSite(owner: operation.title, side: .call, old: operation.span)
            note(
                .removed, "operation", at: place,
                .of(.source("its methods are gone"), .wire("earlier builds call it")))
        }
        for index in operations.added {
            let operation = new.api.operations[index]
            let place = UseSite(owner: operation.title, side: .call, new: operation.span)
            note(.added, "operation", at: place, .none("doubles of its group's protocol need it too"))
        }
    }

    private func compare(operation oldIndex: Int, _ newIndex: Int) {
        let before = old.api.operations[oldIndex]
        let after = new.api.operations[newIndex]
        let names = (old.names.operations[oldIndex], new.names.operations[newIndex])
        let place = UseSite(owner: after.title, side: .call, old: before.span, new: after.span)
        // Names of a path's parameters are not sent; those parameters tell of them.
        let isSameRequest =
            before.httpMethod == after.httpMethod && PathShape(before.path).text == PathShape(after.path).text
        if !isSameRequest {
            note(
                .renamed, "operation", "", "\(before.title) → \(after.title)", at: place,
                .wire("earlier builds call the old one"))
        }
        compareMethods(names.0, names.1, at: place)
        compareDeprecation(before.isDeprecated, after.isDeprecated, "operation", at: place)
        compareParameters(before, names.0.parameters, after, names.1.parameters, at: place)
        compareBodies(before, after, at: place)
        compareResponses(before, after, at: place)
        compareConversations(before, after, at: place)
        compareSecurity(before, after, at: place)
        compare(servers: before.servers, after.servers, at: place)
    }

    private func compareMethods(_ before: OperationNames, _ after: OperationNames, at place: UseSite) {
        func path(_ names: OperationNames, _ method: String) -> String {
            (names.group + [method]).joined(separator: ".")
        }
        for method in before.methods {
            let name = path(before, method.name)
            guard let match = after.methods.first(where: { $0.purpose == method.purpose }) else {
                note(.removed, "method", name, method.purpose, at: place, .source("the Swift method is gone"))
                continue
            }
            let newName = path(after, match.name)
            if name != newName {
                note(
                    .renamed, "method", newName, "\(name) → \(newName)", at: place,
                    .source("the Swift method has another name"))
            }
        }
        for method in after.methods where !before.methods.contains(where: { $0.purpose == method.purpose }) {
            note(
                .added, "method", path(after, method.name), method.purpose, at: place,
                .none("doubles of its group's protocol need it too"))
        }
    }

    private func compareBodies(_ before: Operation, _ after: Operation, at place: UseSite) {
        for body in before.bodies {
            guard let other = after.bodies.first(where: { $0.contentType == body.contentType }) else {
                let gone = Effect.of(.source("it can no longer be sent"), .wire("it may be refused"))
                note(.removed, "body", body.contentType, at: place, gone)
                continue
            }
            if body.isRequired != other.isRequired {
                let asks = Effect.of(.source("the method asks for it"), .wire("earlier builds may leave it out"))
                note(
                    other.isRequired ? .narrowed : .widened, "body", body.contentType,
                    other.isRequired ? "optional → required" : "required → optional", at: place,
                    other.isRequired ? asks : .none("it may be left out"))
            }
            var sent = place
            sent.side = .request
            if let change = use(body.type, other.type, at: sent) {
                note(change.kind, "body", body.contentType, change.detail, at: place, change.effect)
            }
            compare(facets: body.facets, other.facets, "body", body.contentType, at: place)
            if body.encodings != other.encodings {
                note(
                    .changed, "body", body.contentType, "how its parts are written", at: place,
                    .wire("earlier builds write them otherwise"))
            }
        }
        for body in after.bodies where !before.bodies.contains(where: { $0.contentType == body.contentType }) {
            note(.added, "body", body.contentType, at: place, .none("there is one way more to send it"))
        }
    }
}

extension Operation {
    var title: String { "\(httpMethod) \(path)" }
}
