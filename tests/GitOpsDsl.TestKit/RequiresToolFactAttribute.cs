using Xunit;

namespace GitOpsDsl.TestKit;

/// <summary>
/// A fact that needs a program which the SDK doesn't bring: skipped, and said so, where that program does not run.
/// <c>[RequiresToolFact("kubectl", "version", "--client")]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolFactAttribute : FactAttribute
{
    /// <param name="tool">The program, looked up in PATH.</param>
    /// <param name="probe">Arguments with which it must exit with 0: which version or module the test needs.</param>
    public RequiresToolFactAttribute(string tool, params string[] probe)
    {
        if (!ExternalTool.Runs(tool, probe))
        {
            Skip = $"needs a program that does not run on this machine: {tool} {string.Join(' ', probe)}".TrimEnd();
        }
    }
}
