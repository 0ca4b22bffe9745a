using System.Globalization;
using System.Text;
using GitOpsDsl.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GitOpsDsl.Reading;

/// <summary>
/// What scalars stand for, by the reader of kubectl and the API server: sigs.k8s.io/yaml, and so <c>resolve.go</c> of go-yaml 2. It takes YAML
/// 1.1's booleans and numbers (<c>0644</c> is 420), but neither its dates nor its numbers to base 60.
/// </summary>
internal static class YamlScalars
{
    private const string Tags = "tag:yaml.org,2002:";

    /// <summary>The key <c>&lt;&lt;</c>, whose value's entries become those of its map.</summary>
    public static bool IsMerge(Scalar key)
        => key.Value == "<<" && (key.Tag.IsEmpty ? key.Style == ScalarStyle.Plain : key.Tag.Value == Tags + "merge");

    /// <summary>A key as text: that of JSON has no other keys.</summary>
    /// <exception cref="YamlException">It is null, or no value at all.</exception>
    public static string Key(Scalar key)
    {
        var value = Value(key);
        return value.Kind switch
        {
            NodeKind.String => value.Text,
            NodeKind.Boolean => value.Integer != 0 ? "true" : "false",
            NodeKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
            NodeKind.Float => ((float)value.Float).ToString("R", CultureInfo.InvariantCulture),
            _ => throw Fault(key, "a key can't be null"),
        };
    }

    /// <exception cref="YamlException">It is not what its tag says, or no value that JSON has.</exception>
    public static YamlValue Value(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? Plain(scalar) : YamlValue.String(scalar.Value);
        }

        var tag = scalar.Tag.Value;
        switch (tag)
        {
            case Tags + "binary":
                return YamlValue.String(Binary(scalar));
            case Tags + "null" or Tags + "bool" or Tags + "int" or Tags + "float":
                var value = Plain(scalar);
                var isMeant = value.Kind switch
                {
                    NodeKind.Null => tag.EndsWith("null", StringComparison.Ordinal),
                    NodeKind.Boolean => tag.EndsWith("bool", StringComparison.Ordinal),
                    NodeKind.Integer => tag.EndsWith("int", StringComparison.Ordinal) || tag.EndsWith("float", StringComparison.Ordinal),
                    NodeKind.Float => tag.EndsWith("float", StringComparison.Ordinal),
                    _ => false,
                };
                return isMeant ? value : throw Fault(scalar, $"the value is no !!{tag.Substring(Tags.Length)}");
            default:
                return YamlValue.String(scalar.Value);
        }
    }

    private static YamlValue Plain(Scalar scalar)
    {
        var text = scalar.Value;
        if (text.Length == 0)
        {
            return YamlValue.Null;
        }

        if (text[0] is '+' or '-' or '.' or (>= '0' and <= '9'))
        {
            return text is ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF" or ".nan" or ".NaN" or ".NAN"
                ? throw Fault(scalar, $"{text} is no number of JSON: quote it if it is a text")
                : YamlNumber.Parse(text) ?? YamlValue.String(text);
        }

        return text switch
        {
            "~" or "null" or "Null" or "NULL" => YamlValue.Null,
            "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y" => YamlValue.Boolean(true),
            "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N" => YamlValue.Boolean(false),
            _ => YamlValue.String(text),
        };
    }

    private static string Binary(Scalar scalar)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(scalar.Value));
        }
        catch (FormatException)
        {
            throw Fault(scalar, "the value is no base64, and so no !!binary");
        }
    }

    private static YamlException Fault(Scalar scalar, string problem) => new(scalar.Start, scalar.End, problem);
}
