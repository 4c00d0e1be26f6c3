import PackagePlugin

@main
struct BinderyCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {}
}
