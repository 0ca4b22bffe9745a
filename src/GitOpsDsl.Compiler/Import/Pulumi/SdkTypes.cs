using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// Types as the extraction of a Node SDK writes them: <c>T[]</c>, <c>T{}</c>, <c>#mod.Name</c>, <c>@mod.Name</c> (what comes out),
/// <c>enum:mod.Name</c>, <c>a|b</c>, and <c>res:X</c> or a policy document beside a string, which only that SDK takes.
/// </summary>
internal static class SdkTypes
{
    private const string EnumMark = "enum:";

    /// <summary>The name of a type that goes in; Azure's all end with <c>Args</c>.</summary>
    public static string Name(string name) => Without(name.TrimStart('#'), "Args");

    /// <summary>The one text that a type in quotes allows.</summary>
    public static string? Constant(string text) => text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : null;

    /// <summary>Null when the text is not of the grammar.</summary>
    public static CloudType? Parse(string text, IReadOnlySet<string> types, IReadOnlySet<string> enums)
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
                    if (Parse(member, types, enums) is not { } type)
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
            _ when text.EndsWith("[]", StringComparison.Ordinal) => Parse(text[..^2], types, enums) is { } item ? CloudType.List(item) : null,
            _ when text.EndsWith("{}", StringComparison.Ordinal) => Parse(text[..^2], types, enums) is { } value ? CloudType.Map(value) : null,
            _ when text.StartsWith('(') && text.EndsWith(')') => Parse(text[1..^1], types, enums),
            "string" => CloudType.Scalar(CloudTypeKind.String),
            "number" => CloudType.Scalar(CloudTypeKind.Number),
            "boolean" => CloudType.Scalar(CloudTypeKind.Boolean),
            "asset" => CloudType.Scalar(CloudTypeKind.Asset),
            "archive" => CloudType.Scalar(CloudTypeKind.Archive),
            "any" => CloudType.Scalar(CloudTypeKind.Any),
            _ when Constant(text) is not null => CloudType.Scalar(CloudTypeKind.String),
            _ when text.StartsWith(EnumMark, StringComparison.Ordinal) && enums.Contains(text[EnumMark.Length..]) =>
                CloudType.Named(CloudTypeKind.Enum, text[EnumMark.Length..]),
            ['#', ..] when types.Contains(Name(text)) => CloudType.Named(CloudTypeKind.Object, Name(text)),
            ['@', ..] when types.Contains(text[1..]) => CloudType.Named(CloudTypeKind.Object, text[1..]),
            // What Azure gives back has at least what it was given.
            ['@', ..] when Without(text[1..], "Response") is var name && types.Contains(name) => CloudType.Named(CloudTypeKind.Object, name),
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
