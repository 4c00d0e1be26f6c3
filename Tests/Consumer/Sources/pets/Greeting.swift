// A file by hand beside the generated ones.

extension Pet {
    public var greeting: String { "Hello, \(name)!" }
}
