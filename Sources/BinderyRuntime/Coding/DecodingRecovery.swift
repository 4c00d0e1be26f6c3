// What a tolerant reader does about a value that does not fit: the property around it is given up, nothing wider.

/// What a tolerant reader has given up so far.
@usableFromInline
package final class DecodingRecovery {
    /// The errors, in the order of their places.
    var errors: [JSONError] = []
    /// Whether the text itself is broken: then nothing around it can be rescued either.
    var isBroken = false
    /// Where the text holds what its type does not know, or does not fit; nil: nobody asked.
    var strays: [UndeclaredValue]?

    /// The records that were begun; nil: nobody asked.
    var entered: [JSONReader.Entered]?

    init() {}

    /// One that also lists the records that are begun.
    init(listingRecords: Void) { entered = [] }

    /// One that also lists what it meets.
    init(listing: Void) { strays = [] }

    @usableFromInline deinit {}

    /// The errors as they are told, with their places in the text, as it may be shown, and in the description.
    @usableFromInline @inline(never)
    package func issues<Value: JSONReadable>(
        in shown: [UInt8], reading type: Value.Type, from bytes: [UInt8]
    ) -> [DecodingIssue] {
        JSONReader.placed(Array(errors.prefix(DecodingIssue.most)), reading: type, from: bytes, isTolerant: true)
            .map { DecodingIssue(error: $0.located(in: shown)) }
    }
}

extension JSONReader {
    /// Keeps the JSON of a member's value that does not fit, in the unknown fields; unless this reader is tolerant, the
    /// error is noted.
    @usableFromInline @inline(never)
    mutating func giveUp(_ fault: JSONError, from start: Mark, unknown: inout JSONObject) {
        do throws(JSONError) {
            unknown[key(before: start)] = try givenUp(fault, from: start)
            recovery?.stray(UndeclaredValue(offset: start.position, kind: .misfit(fault)))
            try comma()
        } catch {
            fail(error)
        }
    }

    /// The JSON of an array's element that does not fit its union.
    /// - Throws: the error, unless this reader is tolerant.
    @usableFromInline @inline(never)
    mutating func givenUpElement(_ fault: JSONError, from start: Mark) throws(JSONError) -> JSONValue {
        let value = try givenUp(fault, from: start)
        recovery?.stray(UndeclaredValue(offset: start.position, kind: .unfamiliar))
        return value
    }

    /// The JSON of a value that does not fit its type.
    /// - Throws: the error, unless this reader is tolerant.
    mutating func givenUp(_ fault: JSONError, from start: Mark) throws(JSONError) -> JSONValue {
        guard isTolerant, fault.isAboutType else { throw fault }
        let recovery = recovery ?? DecodingRecovery()
        if recovery.isBroken { throw fault }
        self.recovery = recovery
        rewind(to: start)
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(json: &self)
        } catch {
            recovery.isBroken = true
            throw error
        }
        // What was given up within this value is part of it.
        while let last = recovery.errors.last, last.offset >= start.position { recovery.errors.removeLast() }
        recovery.forgetStrays(from: start.position)
        recovery.errors.append(fault)
        return value
    }
}

extension JSONError {
    /// Whether the JSON may be valid and only its type is another one. Sure is only a walk over the value.
    var isAboutType: Bool {
        switch reason {
        case .expected(let expectation):
            switch expectation {
            case .object, .array, .string, .number, .integer, .boolean: true
            case .value, .digit, .key, .keyOrEnd, .colon, .commaOrBrace, .commaOrBracket, .closingQuote, .endOfText:
                false
            }
        case .fraction, .outOfRange, .missingKey, .unfit: true
        case .controlCharacter, .invalidUTF8, .invalidEscape, .unpairedSurrogate, .leadingZero, .tooDeep,
            .duplicateKey, .notFinite:
            false
        }
    }
}
