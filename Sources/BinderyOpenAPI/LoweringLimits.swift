// Beyond these a description is taken for a bomb and refused. Both count on top of what its size explains, so that honest
// size is no error.

package struct LoweringLimits: Sendable {
    /// How many schemas more than the description has nodes may be there once all are written out.
    package var schemas: Int
    /// How often more than ten times for each node a schema may be asked what it is. Unions within unions ask about each
    /// other.
    package var questions: Int
    /// How many members a union may have beside those that are values (`const`, `enum`). Swift's compiler takes hours over
    /// the switch of so many.
    package var members: Int

    package init(schemas: Int = 100_000, questions: Int = 2_000_000, members: Int = 20_000) {
        self.schemas = schemas
        self.questions = questions
        self.members = members
    }
}
