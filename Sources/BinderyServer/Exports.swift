// What a server's API mentions of the client and the runtime (`OperationDescription`, `FileUpload`) is found by whoever
// imports this module.

@_exported import BinderyClient
@_exported import BinderyRuntime
