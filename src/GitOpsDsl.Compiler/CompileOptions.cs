using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler;

/// <summary>What is compiled, and how.</summary>
public sealed record CompileOptions
{
    /// <summary>The folder of the project: what included files are relative to.</summary>
    public required string ProjectDirectory { get; init; }

    /// <summary>The file in which the build recorded what C# it compiled; without it, all below the project's folder counts.</summary>
    public string? SourceList { get; init; }

    /// <summary>Ids (<c>shop/prod</c>) or names (<c>prod</c>) of environments; all when empty.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>What image tags are locked to; null to render images as they are written.</summary>
    public ImageLock? Images { get; init; }

    /// <summary>
    /// What every environment is held against, in order of ids, all of ours as shipped; nothing is checked, and nothing made ready for it, when empty.
    /// </summary>
    public IReadOnlyList<Rule> Rules
    {
        // Not an initializer: making 300 rules costs more than rendering a small project, which may want none.
        get => field ?? AllRules.InOrder;
        init;
    }

    /// <summary>
    /// Whether findings that stop nothing are only counted, by severity: they get no path and no place but their component's. Looking those up, in the
    /// author's source too, takes longer than rendering.
    /// </summary>
    public bool CountsWarnings { get; init; }

    /// <summary>The most threads; 0 for one a processor. The result never depends on it.</summary>
    public int Parallelism { get; init; }
}
