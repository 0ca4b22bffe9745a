using GitOpsDsl.Compiler.Load;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>An environment with all its objects, each with its origin: what rules are held against and what is emitted.</summary>
public sealed record EnvironmentGraph(LoadedEnvironment Source, IReadOnlyList<GraphPart> Parts)
{
    public string Id => Source.Id;

    /// <summary>The environments whose cloud programs must have run before its own, by id.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The parts that the author declared: all but the Namespace.</summary>
    public IEnumerable<GraphPart> Components => Parts.Where(static part => !part.IsNamespace);

    /// <summary>The declaration, for messages.</summary>
    public override string ToString() => $"{Source.Entry.Declaration} ({Source.Entry.Origin.ToString()})";

    public IEnumerable<GraphObject> Objects => Parts.SelectMany(static part => part.Objects);
}
