// Keywords of schemas that are misspelt or misplaced. Each with all that is said of it.

import Testing

@Suite struct SchemaMistakeTests {
    @Test(arguments: mistakes)
    func isTold(_ mistake: Mistake) throws { #expect(try mistake.said() == mistake.says) }

    private static let mistakes = [
        Mistake(
            "    Pet:\n      type: object", "    Pet:\n      tpye: object",
            "pets.yaml:32:7: warning: 'tpye' is not a schema keyword and is not read, did you mean 'type'? [unread-keyword]"
        ),
        Mistake(
            "      properties:\n", "      propertes:\n",
            "pets.yaml:33:18: note: 'name' is required and not declared; it is read as any JSON [undeclared-property]",
            "pets.yaml:34:7: warning: 'propertes' is not a schema keyword and is not read, did you mean 'properties'? [unread-keyword]"
        ),
        Mistake(
            "      required: [name]", "      requird: [name]",
            "pets.yaml:33:7: warning: 'requird' is not a schema keyword and is not read, did you mean 'required'? [unread-keyword]"
        ),
        Mistake(
            "enum: [cat", "enmu: [cat",
            "pets.yaml:38:27: warning: 'enmu' is not a schema keyword and is not read, did you mean 'enum'? [unread-keyword]"
        ),
        Mistake(
            "      required: [name]", "      required: [nmae]",
            "pets.yaml:33:18: warning: 'nmae' is required and not declared; it is read as any JSON, did you mean 'name'? [undeclared-property]"
        ),
        Mistake(
            "name: { type: string }", "name: { type: string, required: true }",
            "pets.yaml:35:41: warning: 'required' takes a list and belongs to the object that has the property; it is left out [malformed-keyword]"
        ),
        Mistake(
            "name: { type: string }", "name: string",
            "pets.yaml:35:15: warning: 'string' stands here, where a schema is expected; any JSON is taken; did you mean { type: string }? [malformed-schema]"
        ),
        Mistake(
            "name: { type: string }", "name: { type: string, maxLenght: 9 }",
            "pets.yaml:35:31: warning: 'maxLenght' is not a schema keyword and is not read, did you mean 'maxLength'? [unread-keyword]"
        ),
    ]
}
