// What follows `?` in a query → a condition. What is compared and called is checked for its type here (RFC 9535, 2.4.3).

extension JSONPathParser {
    /// `a || b`.
    mutating func condition() throws(JSONPathError) -> JSONPath.Condition {
        var parts = [try conjunction()]
        while spaced("||") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(JSONPathError) -> JSONPath.Condition {
        var parts = [try basic()]
        while spaced("&&") { parts.append(try basic()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    /// A word with blanks around it; without the word nothing is passed.
    private mutating func spaced(_ word: String) -> Bool {
        let start = scanner.position
        scanner.blanks()
        guard scanner.skip(word) else {
            scanner.position = start
            return false
        }
        scanner.blanks()
        return true
    }

    /// A comparison, a test, or either in parentheses.
    private mutating func basic() throws(JSONPathError) -> JSONPath.Condition {
        if scanner.skip("!") {
            scanner.blanks()
            if scanner.next == "(" { return .not(try parenthesized()) }
            let start = scanner.position
            let operand = try operand()
            let test = try test(operand, from: start)
            if let comparison = comparison() {
                throw scanner.fault(
                    "\"!\" negates a test, not one side of \(comparison.rawValue): write !(… \(comparison.rawValue) …)",
                    at: start - 1)
            }
            return .not(test)
        }
        if scanner.next == "(" { return try parenthesized() }
        let start = scanner.position
        let left = try operand()
        guard let comparison = comparison() else { return try test(left, from: start) }
        try checkComparable(left, from: start)
        let rightStart = scanner.position
        let right = try operand()
        try checkComparable(right, from: rightStart)
        return .compare(left, comparison, right)
    }

    private mutating func parenthesized() throws(JSONPathError) -> JSONPath.Condition {
        let start = scanner.position
        return try nested { parser throws(JSONPathError) in
            _ = parser.scanner.skip("(")
            parser.scanner.blanks()
            let condition = try parser.condition()
            parser.scanner.blanks()
            guard parser.scanner.skip(")") else {
                if parser.scanner.next == nil {
                    throw parser.scanner.fault("this parenthesis has no end; a ) is missing", at: start)
                }
                throw parser.scanner.fault("\")\", && or || follows a condition, not \(parser.scanner.found)")
            }
            return condition
        }
    }

    private mutating func comparison() -> JSONPath.Comparison? {
        for comparison in JSONPath.Comparison.allCases where spaced(comparison.rawValue) { return comparison }
        return nil
    }

    private func test(_ operand: JSONPath.Operand, from start: Int) throws(JSONPathError) -> JSONPath.Condition {
        switch operand {
        case .literal: throw scanner.fault("a value alone is not a condition; compare it with something", at: start)
        case .query(let query): return .exists(query)
        case .call(let call):
            guard call.function.result == .logical else {
                throw scanner.fault(
                    "\(call.function.rawValue)() gives a value, which is not a condition; compare it with something",
                    at: start)
            }
            return .call(call)
        }
    }

    private func checkComparable(_ operand: JSONPath.Operand, from start: Int) throws(JSONPathError) {
        switch operand {
        case .literal: break
        case .query(let query):
            guard query.isSingular else {
                throw scanner.fault(
                    "what is compared must be one node, and this may find several; take it alone as a test, or use "
                        + "value() or count()", at: start)
            }
        case .call(let call):
            guard call.function.result == .value else {
                throw scanner.fault("\(call.function.rawValue)() is true or false and is not compared", at: start)
            }
        }
    }

    /// A literal, a query, or a call.
    private mutating func operand() throws(JSONPathError) -> JSONPath.Operand {
        if let string = try scanner.string() { return .literal(.string(string)) }
        if let number = try scanner.number() { return .literal(.number(number)) }
        if scanner.next == "@" || scanner.next == "$" {
            let isRelative = scanner.skip("@")
            if !isRelative { _ = scanner.skip("$") }
            return .query(JSONPath.Subquery(isRelative: isRelative, segments: try segments()))
        }
        let start = scanner.position
        let word = word()
        switch word {
        case "true": return .literal(.bool(true))
        case "false": return .literal(.bool(false))
        case "null": return .literal(.null)
        case "":
            throw scanner.fault(
                "a condition is made of @…, $…, values in quotes, numbers, true, false, null and functions, not of "
                    + scanner.found)
        default: return .call(try call(word, from: start))
        }
    }

    private mutating func word() -> String {
        var word = String.UnicodeScalarView()
        while let scalar = scanner.next, scalar.isASCII,
            JSONPathScanner.isNameStart(scalar) || JSONPathScanner.isDigit(scalar)
        {
            word.append(scalar)
            scanner.position += 1
        }
        return String(word)
    }

    private mutating func call(_ name: String, from start: Int) throws(JSONPathError) -> JSONPath.Call {
        guard scanner.skip("(") else {
            throw scanner.fault(
                "\(name) is not a value: strings stand in quotes, members are written @.\(name)", at: start)
        }
        guard let function = JSONPathFunction(rawValue: name) else {
            let known = JSONPathFunction.allCases.map { "\($0.rawValue)()" }.joined(separator: ", ")
            throw scanner.fault("there is no function \(name)(); known: \(known)", at: start)
        }
        return try nested { parser throws(JSONPathError) in try parser.arguments(of: function, from: start) }
    }

    private mutating func arguments(
        of function: JSONPathFunction, from start: Int
    ) throws(JSONPathError) -> JSONPath.Call {
        var arguments: [JSONPath.Operand] = []
        var pattern: IRegexp?
        scanner.blanks()
        while !scanner.skip(")") {
            if !arguments.isEmpty {
                guard scanner.skip(",") else { throw scanner.fault("\",\" or \")\" follows, not \(scanner.found)") }
                scanner.blanks()
            }
            let position = scanner.position
            let argument = try operand()
            if arguments.count < function.parameters.count {
                try check(argument, as: function.parameters[arguments.count], of: function, from: position)
            }
            if arguments.count == 1, function.result == .logical, case .literal(.string(let text)) = argument {
                pattern = IRegexp(text)
                if pattern == nil {
                    badPatterns.append(scanner.fault("this pattern is not an I-Regexp (RFC 9485)", at: position))
                }
            }
            arguments.append(argument)
            scanner.blanks()
        }
        let count = function.parameters.count
        guard arguments.count == count else {
            throw scanner.fault(
                "\(function.rawValue)() takes \(count) argument\(count == 1 ? "" : "s"), not \(arguments.count)",
                at: start)
        }
        return JSONPath.Call(function: function, arguments: arguments, pattern: pattern)
    }

    private func check(
        _ argument: JSONPath.Operand, as kind: JSONPathFunction.Kind, of function: JSONPathFunction, from start: Int
    ) throws(JSONPathError) {
        switch (argument, kind) {
        case (.query, .nodes): break
        case (_, .nodes): throw scanner.fault("\(function.rawValue)() takes a query, such as @.*", at: start)
        default: try checkComparable(argument, from: start)
        }
    }
}
