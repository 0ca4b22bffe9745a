using System.Globalization;

namespace GitOpsDsl;

/// <summary>The version of a cluster's API: <c>1.36</c>. Patches change no API, so there is none here.</summary>
public sealed record KubernetesVersion
{
    private KubernetesVersion(int minor) => Minor = minor;

    /// <summary>The one that the records are of.</summary>
    public static KubernetesVersion Latest { get; } = new(36);

    /// <summary>The 36 of <c>1.36</c>; the major version is 1.</summary>
    public int Minor { get; }

    /// <exception cref="InvalidValueException">It is no version.</exception>
    public static implicit operator KubernetesVersion(string text) => Parse(text);

    /// <exception cref="InvalidValueException">It is no version.</exception>
    public static KubernetesVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith("1.", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? new(minor)
            : throw new InvalidValueException("a version of Kubernetes", text, "it is not '1.' and a number", "write major and minor version, as in 1.36");
    }

    public override string ToString() => "1." + Minor.ToString(CultureInfo.InvariantCulture);
}
