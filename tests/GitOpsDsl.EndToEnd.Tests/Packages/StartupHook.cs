using System.Collections;
using System.Reflection;

/// <summary>
/// What the runtime calls in a program that is started with this assembly in <c>DOTNET_STARTUP_HOOKS</c>, so that it can be seen from outside what the program
/// has loaded when it ends. The name, and that it is in no namespace, are the runtime's (docs/design/features/host-startup-hook.md).
/// </summary>
internal static class StartupHook
{
    /// <summary>The variable with the file that the names are written to, a line each.</summary>
    public const string Report = "GITOPS_LOADED";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
    {
        var assemblies = AppDomain.CurrentDomain.GetAssemblies();
        File.WriteAllLines(Environment.GetEnvironmentVariable(Report)!, assemblies.Select(static assembly => assembly.GetName().Name!).Concat(FactsIn(assemblies)));
    };

    /// <summary>Of which providers the compiler has read the facts.</summary>
    private static IEnumerable<string> FactsIn(Assembly[] assemblies)
    {
        var api = assemblies.Single(static assembly => assembly.GetName().Name == "GitOpsDsl.Compiler").GetType("GitOpsDsl.Compiler.Check.CloudApi", throwOnError: true)!;
        var read = (IDictionary)api.GetField("Read", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        return read.Keys.Cast<string>().Select(static package => $"facts of {package}");
    }
}
