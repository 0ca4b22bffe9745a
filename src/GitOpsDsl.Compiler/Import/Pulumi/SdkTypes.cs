using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Types as the extraction of a Node SDK writes them: <c>T[]</c>, <c>T{}</c>, <c>#mod.Name</c>, <c>@mod.Name</c> (what comes out),
/// <c>enum:mod.Name</c>, <c>a|b</c>, and <c>res:X</c> or a policy document beside a string, which only that SDK takes.
/// </summary>
/// <param name="inputs">Names of the types that go in.</param>
/// <param name="outputs">Names of the types that come out.</param>
/// <param name="enums">Names of enums.</param>
internal sealed class SdkTypes(IReadOnlySet<string> inputs, IReadOnlySet<string> outputs, IReadOnlySet<string> enums)
{
    private const string EnumMark = "enum:";

    /// <summary>The name of a type that goes in; Azure's all end with <c>Args</c>.</summary>
    public static string Name(string name) => Without(name.TrimStart('#'), "Args");

    /// <summary>The one text that a type in quotes allows.</summary>
    public static string? Constant(string text) => text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : null;

    /// <summary>
    /// The name that a type which comes out has in facts: that of the type which goes in and is the same, or has a part of it, as Azure's
    /// <c>SkuResponse</c> of <c>Sku</c>; else its own. Null when there is no such type.
    /// </summary>
    public string? OutputName(string name)
    {
        var of = Without(name, "Response");
        return inputs.Contains(name) ? name : inputs.Contains(of) && !outputs.Contains(of) ? of : outputs.Contains(name) ? name : null;
    }

    /// <summary>Null when the text is not of the grammar.</summary>
    public CloudType? Parse(string text)
    {
        if (Members(text) is { Count: > 1 } union)
        {
            var parsed = new List<CloudType>();
            var hasText = union.Contains("string");
            foreach (var member in union)
            {
                var isOnlyNode = hasText && (member.StartsWith("res:", StringComparison.Ordinal) || member.StartsWith('#'));
                if (!isOnlyNode)
                {
                    if (Parse(member) is not { } type)
                    {
                        return null;
                    }

                    parsed.Add(type);
                }
            }

            return SchemaTypes.Union(parsed);
        }

        return text switch
        {
            _ when text.EndsWith("[]", StringComparison.Ordinal) => Parse(text[..^2]) is { } item ? CloudType.List(item) : null,
            _ when text.EndsWith("{}", StringComparison.Ordinal) => Parse(text[..^2]) is { } value ? CloudType.Map(value) : null,
            _ when text.StartsWith('(') && text.EndsWith(')') => Parse(text[1..^1]),
            "string" => CloudType.Scalar(CloudTypeKind.String),
            "number" => CloudType.Scalar(CloudTypeKind.Number),
            "boolean" => CloudType.Scalar(CloudTypeKind.Boolean),
            "asset" => CloudType.Scalar(CloudTypeKind.Asset),
            "archive" => CloudType.Scalar(CloudTypeKind.Archive),
            "any" => CloudType.Scalar(CloudTypeKind.Any),
            _ when Constant(text) is not null => CloudType.Scalar(CloudTypeKind.String),
            _ when text.StartsWith(EnumMark, StringComparison.Ordinal) && enums.Contains(text[EnumMark.Length..]) =>
                CloudType.Named(CloudTypeKind.Enum, text[EnumMark.Length..]),
            ['#', ..] when inputs.Contains(Name(text)) => CloudType.Named(CloudTypeKind.Object, Name(text)),
            ['@', ..] when OutputName(text[1..]) is { } name => CloudType.Named(CloudTypeKind.Object, name),
            ['#' or '@', ..] or ['e', 'n', 'u', 'm', ':', ..] => CloudType.Scalar(CloudTypeKind.Any),
            _ => null,
        };
    }

    /// <summary>The parts of a union, at the top level of the text.</summary>
    private static List<string> Members(string text)
    {
        var members = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == '|' && depth == 0))
            {
                members.Add(text[start..i]);
                start = i + 1;
            }
            else
            {
                depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }

        return members;
    }

    private static string Without(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length ? name[..^suffix.Length] : name;
}
