using System.Text.RegularExpressions;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>
/// The interfaces of a declaration file of a Node SDK, <c>types/output.d.ts</c>, which an extraction of the SDK (<see cref="SdkReader"/>) may
/// lack. Reads what Pulumi's generator writes of TypeScript (pulumi, pkg/codegen/nodejs): namespaces, interfaces, and their properties.
/// </summary>
internal sealed partial class SdkDeclarations
{
    private readonly string[] _tokens;
    private readonly Dictionary<string, IReadOnlyList<(string Name, string Type)>> _interfaces = new(StringComparer.Ordinal);
    private int _next;

    private SdkDeclarations(string declarations) =>
        _tokens = [.. TokenOrComment().Matches(declarations).Select(static match => match.Value).Where(static token => token[0] != '/')];

    private string Current => _next < _tokens.Length ? _tokens[_next] : "";

    /// <summary>By name with namespaces, <c>acm.CertificateOptions</c>: the properties, with types as <see cref="SdkTypes"/> reads them.</summary>
    /// <exception cref="FactsException">The file is cut, or has what no such file has.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<(string Name, string Type)>> Read(string declarations)
    {
        var reader = new SdkDeclarations(declarations);
        reader.Statements("");
        return reader._interfaces;
    }

    private void Statements(string outer)
    {
        while (_next < _tokens.Length && Current != "}")
        {
            var word = Take();
            switch (word)
            {
                case "namespace":
                    var name = outer + Take() + ".";
                    Expect("{");
                    Statements(name);
                    Expect("}");
                    break;
                case "interface":
                    name = outer + Take();
                    Expect("{");
                    _interfaces[name] = Members();
                    break;
                case "import" or "function":
                    SkipStatement();
                    break;
                case not ("export" or "declare"):
                    throw Error($"'{word}' begins no declaration that is known");
            }
        }

        if (outer.Length == 0 && _next < _tokens.Length)
        {
            throw Error("a brace closes nothing");
        }
    }

    private List<(string Name, string Type)> Members()
    {
        var members = new List<(string, string)>();
        while (Current != "}")
        {
            var name = Take().Trim('"');
            Skip("?");
            Expect(":");
            members.Add((name, Union()));
            Expect(";");
        }

        Expect("}");
        return members;
    }

    /// <summary>In parentheses where it is more than one.</summary>
    private string Union()
    {
        var type = Item();
        if (Current != "|")
        {
            return type;
        }

        while (Skip("|"))
        {
            type += "|" + Item();
        }

        return $"({type})";
    }

    private string Item()
    {
        var type = Take() switch
        {
            "outputs" => "@" + Path(),
            "inputs" => "#" + Path(),
            "enums" => "enum:" + Path(),
            "pulumi" when Path() is not null => "any",
            "(" => Group(),
            "{" => Map(),
            var word => word,
        };
        while (Skip("["))
        {
            Expect("]");
            type += "[]";
        }

        return type;
    }

    private string Group()
    {
        var type = Union();
        Expect(")");
        return type;
    }

    /// <summary><c>{ [key: string]: T; }</c></summary>
    private string Map()
    {
        foreach (var token in (string[])["[", "key", ":", "string", "]", ":"])
        {
            Expect(token);
        }

        var type = Union();
        Expect(";");
        Expect("}");
        return type + "{}";
    }

    private string Path()
    {
        var path = "";
        while (Skip("."))
        {
            path += (path.Length > 0 ? "." : "") + Take();
        }

        return path;
    }

    private void SkipStatement()
    {
        while (Take() != ";")
        {
        }
    }

    private string Take() => _next < _tokens.Length ? _tokens[_next++] : throw Error("it ends in the middle of a declaration");

    private bool Skip(string token)
    {
        var isThere = Current == token;
        _next += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(string token)
    {
        if (!Skip(token))
        {
            throw Error($"'{token}' is expected, and '{Current}' stands there");
        }
    }

    private FactsException Error(string message) => new($"the declarations can't be read: {message}", 0);

    [GeneratedRegex("""/\*[\s\S]*?\*/|//[^\n]*|"[^"]*"|[\w$]+|[^\s\w]""")]
    private static partial Regex TokenOrComment();
}
