namespace GitOpsDsl.Compiler.Check;

/// <summary>One place where one thing is wrong.</summary>
/// <param name="Id">The rule's id: <c>GD9004</c>.</param>
/// <param name="Severity">As shipped, or as <c>.editorconfig</c> says.</param>
/// <param name="Message">What is wrong and the way out, in a sentence or two.</param>
public sealed record Finding(string Id, Severity Severity, string Message)
{
    /// <summary>The C# file as the compiler recorded it (below <c>/_/</c>), or the YAML file; null when no place is known.</summary>
    public string? File { get; init; }

    /// <summary>From 1; 0 when it is not known.</summary>
    public int Line { get; init; }

    /// <summary>From 1; 0 when it is not known.</summary>
    public int Column { get; init; }

    /// <summary>Of the last character, from 1; 0 when it is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>Behind the last character, from 1; 0 when it is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>Where the value came through on its way from <see cref="File"/>, the nearest first: the use of a constant, the call of a function.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The property that nobody assigned and that would change it, <c>Web.Readiness</c>; null for a value that is written.</summary>
    public string? Property { get; init; }

    /// <summary>The document's place in its YAML file, from 0; null for a finding in C#.</summary>
    public int? Document { get; init; }

    /// <summary>Where the rule's page is.</summary>
    public string? Help { get; init; }

    /// <summary>The environment's id, if it is about one.</summary>
    public string? Environment { get; init; }

    /// <summary>The object that it is about, if there is one.</summary>
    public ObjectId? Object { get; init; }

    /// <summary>The field of the object, as <c>spec.template.spec.containers[0].image</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The file of the object, below the rendered tree's root; null for a finding that is about no rendered object.</summary>
    public string? Rendered { get; init; }

    /// <summary>The text or number that was no value of the type it was meant for, when that is what is wrong.</summary>
    internal string? Refused { get; init; }

    /// <summary>What kind of trouble it is, as the command line names it: <c>api</c>, <c>security</c>, …</summary>
    /// <remarks>Of a rule, what the rule says; else what the id's thousands stand for.</remarks>
    public string Category
    {
        get => field ?? OfThousands(Id);
        init;
    }

    /// <summary>The same finding, at a place in C#; unchanged when the place is unknown.</summary>
    public Finding At(Origin origin) => origin.IsKnown ? this with { File = origin.File, Line = origin.Line } : this;

    private static string OfThousands(string id) => id[2] switch
    {
        '1' => "api",
        '2' => "reference",
        '3' => "security",
        '4' => "reliability",
        '5' => "hygiene",
        '6' => "delivery",
        '7' => "cloud",
        '8' => "authoring",
        _ => "compiler",
    };
}
