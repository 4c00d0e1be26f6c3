// Types that are called otherwise, or stand elsewhere, go in; they must be known again, and no others be taken for them.

import BinderyDiff
import Testing

@Suite struct TypePairingTests {
    private func changes(
        _ old: String, _ new: String, thing: String = "'#/components/schemas/", side: Change.Side = .request
    )
        throws -> Compared
    {
        func text(_ schemas: String) -> String {
            let name = schemas.prefix { $0 != ":" }
            let thing = "{type: object, properties: {x: {$ref: '#/components/schemas/\(name)'}}}"
            return Compared.description(thing, in: side, others: "    \(schemas.replacing("\n", with: "\n    "))")
        }
        return try Compared(text(old), text(new))
    }

    @Test func aRenamedSchemaIsKnownByItsStructure() throws {
        let schema =
            "{type: object, properties: {a: {type: integer, maximum: 3}, next: {$ref: '#/components/schemas/X'}}}"
        let compared = try changes(
            "Cat: \(schema.replacing("/X", with: "/Cat"))", "Dog: \(schema.replacing("/X", with: "/Dog"))")
        #expect(compared.lines == ["renamed Dog: Cat → Dog [source]"])
    }

    @Test func aRenamedSchemaIsKnownEvenIfNothingUsesIt() throws {
        let schema = "{type: string, enum: [a, b]}"
        let used = "Used: {type: string, enum: [x, y]}"
        let compared = try changes("\(used)\nCat: \(schema)", "\(used)\nDog: \(schema)")
        #expect(compared.lines == ["renamed Dog: Cat → Dog [source]"])
        #expect(compared.differences.changes.map(\.side) == [.unused])
    }

    @Test func aRenamedAndChangedSchemaIsKnownByItsUse() throws {
        let compared = try changes(
            "Cat: {type: object, properties: {a: {type: integer}, b: {type: string}}}",
            "Dog: {type: object, properties: {a: {type: number}, b: {type: string}, c: {type: string}}}")
        #expect(
            compared.lines == [
                "renamed Dog: Cat → Dog [source]", "widened Dog.a: Int → Double [source]", "added Dog.c []",
            ])
    }

    @Test func whatIsNotAlikeIsAnotherType() throws {
        let compared = try changes(
            "Cat: {type: object, properties: {a: {type: integer}}}",
            "Dog: {type: object, properties: {z: {type: string}}}")
        #expect(
            compared.lines == [
                "removed Cat [source]", "added Dog []", "changed Thing.x: Cat → Dog [source wire]",
            ])
    }

    @Test func oneOfTwoEqualTypesIsNotGuessed() throws {
        let pair = "{type: string, enum: [a, b]}"
        let used = "Used: {type: string, enum: [x, y]}"
        let compared = try changes("\(used)\nCat: \(pair)", "\(used)\nDog: \(pair)\nCow: \(pair)")
        #expect(compared.lines == ["removed Cat [source]", "added Cow []", "added Dog []"])
    }

    @Test func anInlineSchemaThatGetsANameIsKnown() throws {
        let inner = "{type: object, properties: {a: {type: integer}, b: {type: string}}}"
        let old = Compared.description("{type: object, properties: {x: \(inner)}}", in: .response)
        let new = Compared.description(
            "{type: object, properties: {x: {$ref: '#/components/schemas/Inner'}}}", in: .response,
            others: "    Inner: \(inner)")
        #expect(try Compared(old, new).lines == ["renamed Inner: Thing.X → Inner [source]"])
    }

    @Test func anAliasOnTheWayIsNoChange() throws {
        let old = Compared.description("{type: object, properties: {x: {type: string}}}", in: .request)
        let new = Compared.description(
            "{type: object, properties: {x: {$ref: '#/components/schemas/Name'}}}", in: .request,
            others: "    Name: {type: string}")
        #expect(try Compared(old, new).lines == ["added Name []"])
    }

    @Test func aUnionThatHoldsWhatWasThereIsWider() throws {
        let string = "{type: object, properties: {x: {type: string}}}"
        let either = "{type: object, properties: {x: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}}"
        let wider = try Compared(Compared.description(string, in: .request), Compared.description(either, in: .request))
        #expect(wider.lines.contains("widened Thing.x: String → Thing.X [source]"))
        let narrower = try Compared(
            Compared.description(either, in: .request), Compared.description(string, in: .request))
        #expect(narrower.lines.contains("narrowed Thing.x: Thing.X → String [source wire]"))
    }
}
