namespace Environments;

/// <summary>Where these environments are committed, as their agents know it.</summary>
internal static class Repository
{
    public const string Url = "https://git.example.com/acme/environments";
}
