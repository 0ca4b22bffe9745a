namespace GitOpsDsl.Rules;

/// <summary>Without it the scheduler counts the container as nothing.</summary>
internal sealed class MissingCpuRequest() : MissingResourceRule("GD4101", "No CPU request", "requests", "cpu")
{
    protected override string Consequence(Node container) =>
        $"{PodContainers.Describe(container)} requests no CPU, so nodes are filled as if it used none and it gets what others leave: set resources.requests.cpu to what it uses on an ordinary day, such as 100m";
}
