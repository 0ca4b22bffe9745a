namespace GitOpsDsl.Cli.CommandLine;

/// <summary>One command: its words, and what it does. Each is in a folder of its own, and in <c>CommandList</c>.</summary>
public abstract class Command
{
    /// <summary>As it is typed: <c>render</c>, or <c>import openapi</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in a line.</summary>
    public abstract string Summary { get; }

    /// <summary>What follows the name, in order, as the help shows it: <c>[PROJECT]</c>, <c>ENV</c>, <c>PATH…</c>.</summary>
    public virtual IReadOnlyList<string> Arguments => [];

    public virtual IReadOnlyList<Option> Options => [];

    /// <summary>A call that runs.</summary>
    public abstract string Example { get; }

    /// <summary>Whether it needs the environments of a project; the others run from the tool alone.</summary>
    public virtual bool NeedsProject => true;

    /// <summary>Whether it says more where there is a project.</summary>
    public virtual bool TakesProject => NeedsProject;

    /// <summary>Whether what it says is of the source that the running program was built from, and not of the source as it is.</summary>
    public virtual bool ShowsBuiltSource => NeedsProject;

    /// <summary>Whether an empty word is a value, as any other text.</summary>
    public virtual bool TakesEmptyWords => false;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract int Run(Invocation invocation);
}
