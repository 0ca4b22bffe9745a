namespace GitOpsDsl.Compiler.Previews;

/// <summary>Something that only one environment can have to itself.</summary>
/// <param name="Rule">The finding's id when a preview has it, and another environment too.</param>
/// <param name="Name">What it is, which also tells it from others of its kind: <c>the host shop.example.com</c>.</param>
/// <param name="Path">The field that claims it; empty for the object as a whole.</param>
internal sealed record SharedThing(string Rule, string Name, string Path)
{
    public const string Namespace = "GD6201";
    public const string Host = "GD6202";
    public const string Object = "GD6203";
    public const string Volume = "GD6204";
    public const string SecretWritten = "GD6205";
    public const string SecretRead = "GD6206";
    public const string CloudName = "GD6207";

    /// <summary>The clusters that it is one thing in; empty for all.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>What an author can do.</summary>
    public string WayOut => Rule switch
    {
        Namespace => "give it a Namespace of its own",
        Host => "set the property that the host is made from (--host, or --set COMPONENT.PROPERTY=HOST)",
        Object => "name the object after the environment's Namespace, or leave it out of the preview",
        Volume => "let each environment claim storage of its own",
        SecretWritten => "write to another key, or leave it out of the preview",
        SecretRead => "read another key, unless the preview may have that secret",
        _ => "make the name from the environment's Namespace, or leave it to Pulumi",
    };
}
