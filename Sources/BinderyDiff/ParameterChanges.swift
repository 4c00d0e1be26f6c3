// The parameters of an operation before and after come in; those that came, went or changed go out.

import BinderyIR

extension APIDiff {
    func compareParameters(
        _ before: Operation, _ oldNames: [String], _ after: Operation, _ newNames: [String], at place: UseSite
    ) {
        let pairs = ParameterPairs(before, after)
        for pair in pairs.all {
            let parameter = before.parameters[pair.old]
            var place = place
            place.old = parameter.span
            guard let match = pair.new else {
                note(.removed, "parameter", parameter.wireName, at: place, .source("the argument is gone"))
                continue
            }
            place.new = after.parameters[match].span
            compare(
                parameter: parameter, oldNames[pair.old], after.parameters[match], newNames[match], at: place)
        }
        for index in pairs.added {
            let parameter = after.parameters[index]
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
            || before.allowsReserved != after.allowsReserved || before.encodings != after.encodings
        {
            tell(.changed, "how it is written", .wire("earlier builds write it otherwise"))
        }
        if name != newName {
            tell(.renamed, "in Swift \(name) → \(newName)", .source("the argument has another label"))
        } else if before.wireName != wireName {
            let isHeader = after.location == .header
            tell(
                .renamed, "\(before.wireName) → \(wireName)",
                .none(isHeader ? "a header is the same in any case" : "a path's parameter is not sent by name"))
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
        compare(
            facets: before.facets, after.facets, of: (before.type, after.type), "parameter", wireName, at: place)
        compareDeprecation(before.isDeprecated, after.isDeprecated, "parameter", wireName, at: place)
    }
}
