using System.Text.RegularExpressions;

namespace GitOpsDsl.Yaml.Tests.Readers;

/// <summary>
/// What plain text resolves to something else than a string, copied from the specifications and knowing nothing of our writer:
/// the types of YAML 1.1 (https://yaml.org/type/) and the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema).
/// </summary>
internal static partial class NonStringPlainScalars
{
    public static bool Matches(string plain) => Yaml11().IsMatch(plain) || Yaml12().IsMatch(plain);

    public static bool MatchesBoth(string plain) => Yaml11().IsMatch(plain) && Yaml12().IsMatch(plain);

    [GeneratedRegex(
        """
        ^(?: y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF
        | [-+]?0b[0-1_]+ | [-+]?0[0-7_]+ | [-+]?(?:0|[1-9][0-9_]*) | [-+]?0x[0-9a-fA-F_]+ | [-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+
        | [-+]?(?:[0-9][0-9_]*)?\.[0-9.]*(?:[eE][-+][0-9]+)? | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]* | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)
        | [-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+]?[0-9]+)?
        | <<
        | ~|null|Null|NULL|
        | [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]
        | [0-9][0-9][0-9][0-9]-[0-9][0-9]?-[0-9][0-9]?(?:[Tt]|[\ \t]+)[0-9][0-9]?:[0-9][0-9]:[0-9][0-9](?:\.[0-9]*)?(?:[\ \t]*(?:Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?
        | =
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Yaml11();

    [GeneratedRegex(
        """
        ^(?: null|Null|NULL|~|
        | true|True|TRUE|false|False|FALSE
        | [-+]?[0-9]+ | 0o[0-7]+ | 0x[0-9a-fA-F]+
        | [-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?
        | [-+]?(?:\.inf|\.Inf|\.INF) | \.nan|\.NaN|\.NAN
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Yaml12();
}
