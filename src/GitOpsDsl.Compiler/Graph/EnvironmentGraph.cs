using GitOpsDsl.Compiler.Load;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>An environment with all its objects, each with its origin: what rules are held against and what is emitted.</summary>
public sealed record EnvironmentGraph(LoadedEnvironment Source, IReadOnlyList<GraphPart> Parts)
{
    public string Id => Source.Id;

    public IEnumerable<GraphObject> Objects => Parts.SelectMany(static part => part.Objects);
}
