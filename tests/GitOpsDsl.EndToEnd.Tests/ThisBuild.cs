using System.Reflection;

namespace GitOpsDsl.EndToEnd.Tests;

/// <summary>What the build of these tests knows, and the tests need.</summary>
internal static class ThisBuild
{
    /// <summary><c>Debug</c> or <c>Release</c>: what was built, and so what is packed and run.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder that the restore of this repository filled: it has what our package depends on.</summary>
    public static string PackagesFolder { get; } = Metadata("PackagesFolder");

    /// <summary>The built program of <c>environments/</c>.</summary>
    public static string EnvironmentsProgram { get; } = Path.Combine(
        RepositoryRoot.Path, "artifacts", "bin", "Environments", Configuration.ToLowerInvariant(), "environments.dll");

    private static string Metadata(string key) => typeof(ThisBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
