// A redirect that the client does not follow, and why.

/// A response of status 3xx that was not followed. Redirects are followed within one origin (RFC 6454), five at most, and
/// only where the request goes there as it is (RFC 9110, section 15.4).
public struct UnfollowedRedirect: Sendable, Hashable {
    /// Why it was not followed.
    public enum Reason: Sendable, Hashable {
        /// It leads to another origin, to which neither the request nor its key belong.
        case otherOrigin
        /// By its status the request would become a GET without a body.
        case losesRequest
        /// The request's body can be read once only, and has been.
        case bodyReadOnce
        /// It is one redirect more than are followed.
        case tooMany
        /// Its `Location` is no http or https URL.
        case unusableLocation
        /// It has no `Location`.
        case noLocation
    }

    /// The HTTP status.
    public var status: Int
    /// Where it leads: the origin, and the path where that is on the same origin; nil: nowhere that can be told.
    public var target: String?
    /// Why it was not followed.
    public var reason: Reason

    /// A redirect that a transport did not follow.
    public init(status: Int, target: String?, reason: Reason) {
        self.status = status
        self.target = target
        self.reason = reason
    }
}

extension UnfollowedRedirect: CustomStringConvertible {
    /// Where the server points, why that was not followed, and what to do.
    public var description: String {
        let place = target ?? "another place"
        return switch reason {
        case .otherOrigin:
            "The server responded with \(status) and points to \(place). Nothing was sent there, since the request and its key "
                + "belong to the server you chose. If that is where the API lives, set ClientConfiguration.serverURL to it."
        case .losesRequest:
            "The server responded with \(status) and points to \(place) on the same server. By that status the request would be "
                + "sent there as a GET, without its body, so it was not sent. If that is where the API lives, change the "
                + "path in ClientConfiguration.serverURL."
        case .bodyReadOnce:
            "The server responded with \(status) and points to \(place). The request's body can be read only once, so it was "
                + "not sent there: send it to that place, or as a file or bytes."
        case .tooMany:
            "The server responded with \(status) and points to yet another place, \(place): no more redirects are followed. "
                + "Check ClientConfiguration.serverURL."
        case .unusableLocation:
            "The server responded with \(status) and points to a place that is no http or https URL. Check "
                + "ClientConfiguration.serverURL."
        case .noLocation:
            "The server responded with \(status), a redirect, and does not say where to (it has no Location header). Check "
                + "ClientConfiguration.serverURL, and any gateway in between."
        }
    }
}
