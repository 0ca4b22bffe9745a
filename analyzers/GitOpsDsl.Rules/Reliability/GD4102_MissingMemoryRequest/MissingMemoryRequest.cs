namespace GitOpsDsl.Rules;

/// <summary>Without it the scheduler counts the container as nothing, and the kernel kills it first.</summary>
internal sealed class MissingMemoryRequest() : MissingResourceRule("GD4102", "No memory request", "requests", "memory")
{
    protected override string Consequence(Node container) =>
        $"{PodContainers.Describe(container)} requests no memory, so nodes are filled as if it used none and it is killed first when one runs out: set resources.requests.memory to what it uses, such as 128Mi";
}
