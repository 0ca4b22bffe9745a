namespace GitOpsDsl.Rules;

/// <summary>
/// A reference to a container image, <c>[REGISTRY/]REPOSITORY[:TAG][@DIGEST]</c>, as runtimes read it (package
/// <c>github.com/distribution/reference</c>): a view of the text, in which nothing is copied until it is asked for.
/// </summary>
internal readonly struct ImageName
{
    private const string DefaultRegistry = "docker.io";

    private readonly string _text;
    private readonly int _nameEnd;
    private readonly int _digest;

    public ImageName(string text)
    {
        _text = text;
        var at = text.IndexOf('@');
        _digest = at < 0 ? text.Length : at;
        var colon = text.LastIndexOf(':', Math.Max(_digest - 1, 0));
        _nameEnd = colon > text.LastIndexOf('/', Math.Max(_digest - 1, 0)) ? colon : _digest;
    }

    public bool HasTag => _nameEnd < _digest;

    public bool HasDigest => _digest < _text.Length;

    /// <summary>Empty when it has none.</summary>
    public string Tag => HasTag ? _text.Substring(_nameEnd + 1, _digest - _nameEnd - 1) : "";

    /// <summary>Empty when it has none.</summary>
    public string Digest => HasDigest ? _text.Substring(_digest + 1) : "";

    /// <summary>As written: without tag and digest.</summary>
    public string Name => _text.Substring(0, _nameEnd);

    /// <summary>With the registry and the folder that Docker leaves out: <c>docker.io/library/nginx</c>.</summary>
    public string FullName
    {
        get
        {
            var name = Name;
            var slash = name.IndexOf('/');
            return slash < 0 ? DefaultRegistry + "/library/" + name
                : IsRegistry(name.Substring(0, slash)) ? name
                : DefaultRegistry + "/" + name;
        }
    }

    /// <summary>The last part of the name.</summary>
    public string ShortName => _text.Substring(NameStart, _nameEnd - NameStart);

    private int NameStart => _text.LastIndexOf('/', Math.Max(_nameEnd - 1, 0)) + 1;

    /// <summary>The tag is that word; nothing is copied to find out.</summary>
    public bool HasTagOf(string tag) =>
        HasTag && _digest - _nameEnd - 1 == tag.Length && string.CompareOrdinal(_text, _nameEnd + 1, tag, 0, tag.Length) == 0;

    /// <summary>What comes before the first slash is a host and not a folder of Docker Hub (<c>splitDockerDomain</c>).</summary>
    public static bool IsRegistry(string first) =>
        first.IndexOfAny(['.', ':']) >= 0 || first == "localhost" || first.ToLowerInvariant() != first;
}
