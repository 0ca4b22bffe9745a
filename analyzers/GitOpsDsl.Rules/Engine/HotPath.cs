using System.Runtime.CompilerServices;

namespace GitOpsDsl.Rules;

/// <summary>
/// For the few methods that run at every node: a program that checks an environment once and ends would spend most of its time in code
/// that the runtime has not optimized yet.
/// </summary>
internal static class HotPath
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 has no name for; older runtimes ignore it.</summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
