namespace GitOpsDsl.Rules;

/// <summary>A credential found in a text.</summary>
internal readonly struct SecretMatch(SecretKind kind, string text, int start, int length)
{
    private const int Shown = 4;

    public SecretKind Kind { get; } = kind;

    /// <summary>How a message may name it, since messages end up in logs: <c>AKIA… (20 characters)</c>.</summary>
    public string Redacted { get; } = length <= 3 * Shown
        ? $"{length} characters"
        : $"{text.Substring(start, Shown)}… ({length} characters)";
}
