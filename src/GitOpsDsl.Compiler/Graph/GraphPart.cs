namespace GitOpsDsl.Compiler.Graph;

/// <summary>What one part of an environment became.</summary>
/// <param name="Part">The component, or the property's objects.</param>
/// <param name="Objects">Its objects.</param>
public sealed record GraphPart(EnvironmentPart Part, IReadOnlyList<GraphObject> Objects)
{
    public string Name => Part.Name;

    /// <summary>In apply order (<see cref="ApplyOrder"/>).</summary>
    public IReadOnlyList<GraphObject> Objects
    {
        get;
        init => (field, Survey) = (value, new(value));
    } = Objects;

    internal PartSurvey Survey { get; private init; } = new(Objects);

    /// <summary>What its components are excused from.</summary>
    public IReadOnlyList<Excuse> Excuses { get; init; } = [];

    /// <summary>The cloud resources that it became, in the order in which it added them.</summary>
    public IReadOnlyList<GraphCloudResource> CloudResources { get; init; } = [];

    /// <summary>What the cloud program writes into the environment's namespace for it.</summary>
    public IReadOnlyList<CloudExport> CloudExports { get; init; } = [];

    /// <summary>The names of the parts that it refers to; its own may be among them.</summary>
    public IReadOnlyCollection<string> References { get; init; } = [];

    /// <summary>Whether it is the environment's own Namespace, which no property of the author's declares.</summary>
    public bool IsNamespace { get; init; }

    /// <summary>Where the component is written; the environment's property when the component can't know.</summary>
    public Origin Origin => Part.Component?.Origin is { IsKnown: true } origin ? origin : Part.Declaration;

    /// <summary>For messages: <c>web (/_/environments/Shop/Shop.cs:31)</c>.</summary>
    public override string ToString() => $"{Name} ({Origin.ToString()})";
}
