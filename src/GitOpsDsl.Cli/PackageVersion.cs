using System.Reflection;

namespace GitOpsDsl.Cli;

/// <summary>The version of our packages.</summary>
internal static class PackageVersion
{
    /// <summary>That of the running program, with what marks a prerelease (<c>0.2.0-beta.1</c>) and without the commit behind it.</summary>
    public static string OfProgram { get; } = typeof(App).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
