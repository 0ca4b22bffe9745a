namespace GitOpsDsl.Rules;

/// <summary>Where a value of a program stands, as far as secrets are concerned.</summary>
/// <param name="name">For messages: <c>aws:rds:Instance's password</c>.</param>
/// <param name="keepsSecrets">Whoever reads the place must be allowed to read secrets.</param>
/// <param name="wantsSecret">Nothing that stands there refers to a secret, so that a text there is the secret.</param>
internal sealed class ProgramPlace(string name, bool keepsSecrets, bool wantsSecret)
{
    public string Name { get; } = name;

    public bool KeepsSecrets { get; } = keepsSecrets;

    public bool WantsSecret { get; } = wantsSecret;
}
