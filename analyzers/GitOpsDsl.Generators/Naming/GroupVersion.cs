using System.Globalization;

namespace GitOpsDsl.Generators.Naming;

/// <summary>
/// The group and version in the full name of a type: <c>autoscaling</c> and <c>v2</c> of <c>io.k8s.api.autoscaling.v2.MetricSpec</c>.
/// </summary>
internal sealed class GroupVersion
{
    private GroupVersion(string group, string version)
    {
        Group = group;
        Version = version;
    }

    public string Group { get; }

    public string Version { get; }

    public bool IsCore => Group == "core";

    /// <summary>The greater is preferred: stable before beta before alpha, then the higher number, as Kubernetes orders versions.</summary>
    public int Rank
    {
        get
        {
            var digits = Version.Skip(1).TakeWhile(char.IsDigit).ToArray();
            var isVersion = Version.StartsWith("v", StringComparison.Ordinal) && digits.Length is > 0 and < 5;
            var major = isVersion ? int.Parse(new string(digits), CultureInfo.InvariantCulture) : 0;
            var stability = Version.Contains("alpha") ? 0 : Version.Contains("beta") ? 1 : 2;
            return stability * 100_000 + major;
        }
    }

    public static GroupVersion Of(string typeName)
    {
        var parts = typeName.Split('.');
        return parts.Length >= 3 ? new GroupVersion(parts[parts.Length - 3], parts[parts.Length - 2]) : new GroupVersion("", "");
    }
}
