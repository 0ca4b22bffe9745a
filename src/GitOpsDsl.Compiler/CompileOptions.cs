using GitOpsDsl.Compiler.Lock;

namespace GitOpsDsl.Compiler;

/// <summary>What is compiled, and how.</summary>
public sealed record CompileOptions
{
    /// <summary>The folder of the project: what included files are relative to.</summary>
    public required string ProjectDirectory { get; init; }

    /// <summary>Ids (<c>shop/prod</c>) or names (<c>prod</c>) of environments; all when empty.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>What image tags are locked to; null to render images as they are written.</summary>
    public ImageLock? Images { get; init; }

    /// <summary>The most threads; 0 for one a processor. The result never depends on it.</summary>
    public int Parallelism { get; init; }
}
