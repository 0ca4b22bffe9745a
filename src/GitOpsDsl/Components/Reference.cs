namespace GitOpsDsl;

/// <summary>
/// A fact about another component of the same environment that is only known when the environment is compiled: the host name under
/// which it is reached, say. Goes wherever a <see cref="ConfigValue"/> goes, also into an interpolated string.
/// </summary>
public sealed class Reference
{
    private readonly Func<string, string> _fromName;

    /// <param name="target">The component that is referred to.</param>
    /// <param name="fromName">The text, from the target's name in the environment.</param>
    public Reference(Component target, Func<string, string> fromName)
    {
        Target = target;
        _fromName = fromName;
    }

    public Component Target { get; }

    internal string Text(string targetName) => _fromName(targetName);
}
