using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Cli.Reports;

/// <summary>
/// What tells one finding from all others for as long as it is there: its rule, file, environment, object and field, and of several such the how
/// manieth it is. No line, so that it stays the same when lines move.
/// </summary>
internal sealed class FindingFingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Of the next finding, in the order of the report.</summary>
    public string Next(Finding finding)
    {
        var text = string.Join('\n', finding.Id, finding.File, finding.Environment, finding.Object?.ApiVersion, finding.Object?.ToString(), finding.Path);
        _seen[text] = _seen.TryGetValue(text, out var count) ? ++count : count = 1;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
        return $"{hash}:{count.ToString(CultureInfo.InvariantCulture)}";
    }
}
