namespace GitOpsDsl.Syntax;

/// <summary>
/// An image reference taken apart: <c>[registry[:port]/]repository[:tag][@algorithm:hex]</c>, by the grammar of
/// github.com/distribution/reference, with the familiar short forms that its <c>ParseNormalizedNamed</c> allows.
/// </summary>
internal sealed class ImageParts
{
    private const string DefaultRegistry = "docker.io";
    private const string OfficialPrefix = "library/";
    private const int IdentifierLength = 64;

    /// <summary>Takes any text apart; <see cref="Problem"/> says whether it is a reference.</summary>
    public ImageParts(string text)
    {
        var at = text.IndexOf('@');
        Digest = at < 0 ? null : text.Substring(at + 1);
        var name = at < 0 ? text : text.Substring(0, at);
        var colon = name.IndexOf(':', name.LastIndexOf('/') + 1);
        Tag = colon < 0 ? null : name.Substring(colon + 1);
        Name = colon < 0 ? name : name.Substring(0, colon);
        var slash = Name.IndexOf('/');
        WrittenRegistry = slash >= 0 && IsRegistry(Name.Substring(0, slash)) ? Name.Substring(0, slash) : null;
        WrittenRepository = WrittenRegistry is null ? Name : Name.Substring(slash + 1);
    }

    /// <summary>Registry and repository as they are written.</summary>
    public string Name { get; }

    public string? Tag { get; }

    public string? Digest { get; }

    /// <summary>The registry, also when it is not written.</summary>
    public string Registry => WrittenRegistry ?? DefaultRegistry;

    /// <summary>The repository in the registry: Docker's official images are in <c>library</c>, which nobody writes.</summary>
    public string Repository =>
        Registry == DefaultRegistry && WrittenRepository.IndexOf('/') < 0 ? OfficialPrefix + WrittenRepository : WrittenRepository;

    private string? WrittenRegistry { get; }

    private string WrittenRepository { get; }

    /// <summary>What is wrong with the first part that is wrong, or null.</summary>
    public string? Problem() =>
        Name.Length == 0 ? "it has no repository"
        : Name.Length == IdentifierLength && Name.All(Uri.IsHexDigit) ? "it is an image's identifier, which no registry knows"
        : (WrittenRegistry is null ? null : ImageText.RegistryProblem(WrittenRegistry))
        ?? ImageText.RepositoryProblem(WrittenRepository)
        ?? (Tag is null ? null : ImageText.TagProblem(Tag))
        ?? (Digest is null ? null : ImageText.DigestProblem(Digest));

    /// <summary>What tells a host from the first folder of a repository (<c>splitDockerDomain</c>).</summary>
    private static bool IsRegistry(string first) =>
        first == "localhost" || first.IndexOfAny(['.', ':']) >= 0 || first.Any(static c => c is >= 'A' and <= 'Z');
}
