// What a transport's API mentions of the client (`ClientConfiguration`, `CallOptions`, …) is found by whoever imports this module.

@_exported import BinderyClient
