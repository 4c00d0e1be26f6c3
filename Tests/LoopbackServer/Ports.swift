// What tests ask of the system for servers that are programs of their own, and for many connections at once.

public enum Ports {
    /// A port on which nobody listens at the moment.
    public static func free() throws -> Int { Int(try Socket.freePort()) }

    /// Whether somebody on this machine takes connections there.
    public static func isTaken(_ port: Int) -> Bool {
        guard let socket = Socket.connected(to: UInt16(port)) else { return false }
        socket.close()
        return true
    }

    /// Lets the process have so many descriptors, if the system allows it.
    /// - Returns: whether it may.
    public static func allowDescriptors(_ count: Int) -> Bool { Socket.allowDescriptors(count) }
}
