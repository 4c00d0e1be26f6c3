// A number of schemas comes in; a description with so many goes out, its kinds mixed as published ones mix them.

enum MadeUp {
    static func description(schemas count: Int) -> String {
        var text = """
            openapi: 3.1.0
            info: { title: Made up, version: '1' }
            paths: {}
            components:
              schemas:

            """
        for index in 0..<count {
            text += index.isMultiple(of: 5) ? union(index) : index % 5 == 1 ? words(index) : record(index, of: count)
        }
        return text
    }

    private static func record(_ index: Int, of count: Int) -> String {
        """
            Thing\(index):
              type: object
              description: The thing of number \(index), which names another one and a few words.
              required: [kind, name]
              properties:
                kind: { type: string, enum: [thing\(index)] }
                name: { type: string, description: How people call it. }
                amount: { type: integer, minimum: 0, description: 'How many there are, counted by hand.' }
                tags: { type: array, items: { type: string } }
                next: { $ref: '#/components/schemas/Thing\((index * 7 + 2) / 5 * 5 % count + 2)' }
                state: { type: string, enum: [open, closed, 'on hold'] }

        """
    }

    private static func words(_ index: Int) -> String {
        """
            Thing\(index):
              type: string
              enum: [red\(index), green\(index), blue\(index)]

        """
    }

    private static func union(_ index: Int) -> String {
        """
            Thing\(index):
              oneOf:
                - { $ref: '#/components/schemas/Thing\(index + 2)' }
                - { $ref: '#/components/schemas/Thing\(index + 3)' }
              discriminator: { propertyName: kind }

        """
    }
}
