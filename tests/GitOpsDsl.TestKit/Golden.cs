using System.Runtime.CompilerServices;
using GitOpsDsl.Testing;

namespace GitOpsDsl.TestKit;

/// <summary>Golden files beside our own tests, by the mechanism that users have. <c>UPDATE_GOLDEN=1 dotnet test</c> accepts everything that is received.</summary>
public static class Golden
{
    /// <summary>Compares every character, line breaks too.</summary>
    /// <param name="actual">What the test got.</param>
    /// <param name="name">The file's name without <c>.verified</c>, such as <c>WebService.yaml</c>; a relative path puts it into a folder beside the test.</param>
    /// <param name="testFile">The caller's; leave it out.</param>
    /// <exception cref="GoldenMismatchException">The texts differ, or nothing was accepted yet.</exception>
    public static void Verify(string actual, string name, [CallerFilePath] string testFile = "") =>
        GoldenFile.Verify(actual, Path.Combine(Path.GetDirectoryName(RepositoryRoot.SourceFile(testFile))!, name), GoldenFile.Accepts);
}
