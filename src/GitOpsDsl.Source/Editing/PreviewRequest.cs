namespace GitOpsDsl.Source.Editing;

/// <summary>A preview that is wanted.</summary>
/// <param name="From">The id of the environment that it is made of.</param>
/// <param name="Name">Its name.</param>
/// <param name="File">Its C# file, as the compiler will record it.</param>
/// <param name="Namespace">Its namespace.</param>
public sealed record PreviewRequest(string From, string Name, string File, string Namespace)
{
    /// <summary>The namespace of the other environment.</summary>
    public required string FromNamespace { get; init; }

    /// <summary>The last day that it is wanted, as it is written.</summary>
    public string? Expires { get; init; }

    /// <summary>Whether nobody else makes its namespace, although somebody does that of the other environment.</summary>
    public bool CreatesNamespace { get; init; }

    /// <summary>Components that are as large as they say.</summary>
    public IReadOnlyList<string> FullSize { get; init; } = [];

    /// <summary>What is asked for, by path: <c>web.Image</c>.</summary>
    public IReadOnlyList<(string Path, string Value)> Values { get; init; } = [];

    /// <summary>The hosts that the other environment is reached under, and the preview's instead.</summary>
    public IReadOnlyList<(string Host, string Own)> Hosts { get; init; } = [];
}
