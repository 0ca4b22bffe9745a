using GitOpsDsl.Syntax;

namespace GitOpsDsl;

/// <summary>A container image, as <c>docker pull</c> takes it: <c>nginx:1.29</c>, <c>ghcr.io/org/app:2.0@sha256:…</c>.</summary>
/// <remarks>The text stays as it was written; <see cref="Registry"/> and <see cref="Repository"/> say what it means.</remarks>
public sealed record ImageReference
{
    private const string Type = "an image reference";
    private const string Remedy = "write [registry/]repository[:tag][@sha256:…], the repository in lower case";

    private readonly string _text;

    private ImageReference(string text) => _text = text;

    /// <summary>Registry and repository as they were written, without tag and digest: <c>nginx</c>.</summary>
    public string Name => new ImageParts(_text).Name;

    /// <summary>The registry's host and port; <c>docker.io</c> when none was written.</summary>
    public string Registry => new ImageParts(_text).Registry;

    /// <summary>The path in the registry; <c>library/nginx</c> for <c>nginx</c>.</summary>
    public string Repository => new ImageParts(_text).Repository;

    /// <summary>Null when none was written; a container runtime then takes <c>latest</c>, unless there is a digest.</summary>
    public string? Tag => new ImageParts(_text).Tag;

    /// <summary>Algorithm and hex digits, <c>sha256:…</c>; null when none was written.</summary>
    public string? Digest => new ImageParts(_text).Digest;

    /// <exception cref="InvalidValueException">It is no reference; the message names the part.</exception>
    public static implicit operator ImageReference(string text) => Parse(text);

    public static implicit operator string(ImageReference image) => image._text;

    /// <exception cref="InvalidValueException">It is no reference; the message names the part.</exception>
    public static ImageReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ImageParts(text).Problem() is { } problem ? throw new InvalidValueException(Type, text, problem, Remedy) : new(text);
    }

    /// <summary>The same image under another tag; without the digest, which belonged to the old one.</summary>
    /// <exception cref="InvalidValueException">It is no tag.</exception>
    public ImageReference WithTag(string tag) =>
        ImageText.TagProblem(tag) is { } problem ? throw new InvalidValueException(Type, $"{Name}:{tag}", problem, Remedy) : new($"{Name}:{tag}");

    /// <summary>The same image and tag, fixed to these bytes.</summary>
    /// <exception cref="InvalidValueException">It is no digest.</exception>
    public ImageReference WithDigest(string digest) => Parse($"{(Tag is { } tag ? $"{Name}:{tag}" : Name)}@{digest}");

    public override string ToString() => _text;
}
