// The operations of both APIs come in; those that came, went or changed go out, with their parameters and bodies.

import BinderyIR

extension APIDiff {
    func compareOperations() {
        for pair in operations.matched { compare(operation: pair.old, pair.new) }
        for index in operations.removed {
            let operation = old.api.operations[index]
            let place = UseSite(owner: operation.title, side: .call, old: operation.span)
            note(.removed, "operation", at: place, .source("its methods are gone"))
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
        if before.title != after.title {
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

    private func compareParameters(
        _ before: Operation, _ oldNames: [String], _ after: Operation, _ newNames: [String], at place: UseSite
    ) {
        let one = Array(zip(before.parameters, oldNames))
        var free = Array(zip(after.parameters, newNames))
        func isSame(_ one: Parameter, _ other: Parameter) -> Bool {
            one.wireName == other.wireName && one.location == other.location
        }
        /// A parameter of a path may be called otherwise without a change on the wire; another may have moved.
        func isFormerly(_ one: Parameter, _ other: Parameter) -> Bool {
            guard one.wireName == other.wireName || one.location == .path && other.location == .path else {
                return false
            }
            return !before.parameters.contains { isSame($0, other) }
        }
        for (parameter, name) in one {
            var place = place
            place.old = parameter.span
            let match =
                free.firstIndex { isSame($0.0, parameter) } ?? free.firstIndex { isFormerly(parameter, $0.0) }
            guard let match else {
                note(.removed, "parameter", parameter.wireName, at: place, .source("the argument is gone"))
                continue
            }
            let (other, newName) = free.remove(at: match)
            place.new = other.span
            compare(parameter: parameter, name, other, newName, at: place)
        }
        for (parameter, _) in free {
            var place = place
            place.new = parameter.span
            let asks = Effect.of(.source("the method asks for it"), .wire("earlier builds do not send it"))
            note(
                .added, "parameter", parameter.wireName, parameter.isRequired ? "required" : "", at: place,
                parameter.isRequired ? asks : .none("it may be left out"))
        }
        let orders = (Self.order(before, oldNames), Self.order(after, newNames))
        if orders.0.filter(orders.1.contains) != orders.1.filter(orders.0.contains) {
            note(
                .changed, "operation", "", "order of its arguments", at: place,
                .source("Swift takes arguments in their order only"))
        }
    }

    /// Required arguments come first.
    private static func order(_ operation: Operation, _ names: [String]) -> [String] {
        let all = zip(operation.parameters, names)
        return all.filter(\.0.isRequired).map(\.1) + all.filter { !$0.0.isRequired }.map(\.1)
    }

    private func compare(
        parameter before: Parameter, _ name: String, _ after: Parameter, _ newName: String, at place: UseSite
    ) {
        var place = place
        place.side = .request
        let wireName = after.wireName
        func tell(_ kind: Change.Kind, _ detail: String, _ effect: Effect) {
            var place = place
            place.side = .call
            note(kind, "parameter", wireName, detail, at: place, effect)
        }
        if before.location != after.location {
            tell(
                .changed, "in \(before.location.rawValue) → in \(after.location.rawValue)",
                .wire("earlier builds send it elsewhere"))
        } else if before.style != after.style || before.explodes != after.explodes
            || before.allowsReserved != after.allowsReserved
        {
            tell(.changed, "how it is written", .wire("earlier builds write it otherwise"))
        }
        if name != newName || before.wireName != after.wireName {
            let names = name != newName ? "in Swift \(name) → \(newName)" : "\(before.wireName) → \(wireName)"
            tell(
                .renamed, names,
                name != newName
                    ? .source("the argument has another label") : .none("a path's parameter is not sent by name"))
        }
        if !before.isRequired, after.isRequired {
            tell(
                .narrowed, "optional → required",
                .of(.source("the method asks for it"), .wire("earlier builds may leave it out")))
        } else if before.isRequired, !after.isRequired {
            tell(.widened, "required → optional", .none("it may be left out"))
        }
        if let change = use(before.type, after.type, at: place) { tell(change.kind, change.detail, change.effect) }
        place.side = .call
        compare(facets: before.facets, after.facets, "parameter", wireName, at: place)
        compareDeprecation(before.isDeprecated, after.isDeprecated, "parameter", wireName, at: place)
    }

    private func compareBodies(_ before: Operation, _ after: Operation, at place: UseSite) {
        for body in before.bodies {
            guard let other = after.bodies.first(where: { $0.contentType == body.contentType }) else {
                let gone = Effect.of(.source("it can no longer be sent"), .wire("it may be refused"))
                note(.removed, "body", body.contentType, at: place, gone)
                continue
            }
            if body.isRequired != other.isRequired {
                note(
                    other.isRequired ? .narrowed : .widened, "body", body.contentType,
                    other.isRequired ? "optional → required" : "required → optional", at: place,
                    other.isRequired ? .source("the method asks for it") : .none("it may be left out"))
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
