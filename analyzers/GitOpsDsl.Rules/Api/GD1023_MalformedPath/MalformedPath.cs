namespace GitOpsDsl.Rules;

/// <summary>A path that is absolute where it must be relative, or the other way round, or that goes up.</summary>
internal sealed class MalformedPath() : ApiRule("GD1023", "Path that leaves its place")
{
    private static readonly TextForm[] Forms =
    [
        new("relative-path", PathSyntax.IsNotReserved, "a relative path", "it must not start with '/' or '..' nor have '..' in it"),
        new("descending-path", PathSyntax.IsRelative, "a relative path", "it must not start with '/' nor have '..' in it"),
        new("plain-path", PathSyntax.IsPlain, "a plain path", "it must not have '..' in it"),
        new("absolute-path", PathSyntax.IsAbsolute, "an absolute path", "it must start with '/'"),
    ];

    public override void Subscribe(RuleSubscriptions on) => TextForm.Subscribe(on, Forms);
}
