namespace GitOpsDsl.Rules;

/// <summary>
/// Whether an expression in CEL has the form of one and reads only variables that are there. It knows no types but those of literals and
/// operators, and no functions: what only the compiler of the API server can tell, it lets pass.
/// </summary>
internal sealed class CelSyntax : CelOperators
{
    /// <summary>Types, and what stands before the dot in names of functions.</summary>
    private static readonly string[] Known =
    [
        "int", "uint", "double", "bool", "string", "bytes", "list", "map", "type", "null_type", "dyn", "google", "kubernetes", "Object",
        "JSONPatch", "base64", "cel", "cidr", "format", "ip", "jsonpatch", "lists", "math", "net", "optional", "optional_type", "regex",
        "semver", "sets", "strings", "url",
    ];

    /// <summary>Calls whose first arguments name variables of the last ones.</summary>
    private static readonly string[] Macros =
    [
        "all", "exists", "exists_one", "existsOne", "map", "filter", "bind", "optMap", "optFlatMap", "sortBy", "transformList",
        "transformMap", "transformMapEntry",
    ];

    private readonly List<string> _variables;
    private readonly List<string> _fields = [];

    private CelSyntax(string expression, string[] variables)
        : base(expression) => _variables = [.. variables];

    /// <summary>What is wrong; null if nothing is, as far as can be told.</summary>
    /// <param name="result">What the expression results in.</param>
    /// <param name="fields">What it reads of the first variable.</param>
    public static string? ErrorOf(string expression, string[] variables, out CelType result, out IReadOnlyList<string> fields)
    {
        var syntax = new CelSyntax(expression, variables);
        result = syntax.Expression();
        fields = syntax._fields;
        syntax.ExpectEnd();
        return syntax.Error is { Length: > 0 } error ? error : null;
    }

    protected override CelType Member()
    {
        var isOwn = Tokens.Kind == CelToken.Name && Tokens.Text == _variables[0] && _variables.LastIndexOf(Tokens.Text) == 0;
        var type = Primary();
        while (!IsOver)
        {
            if (Take("."))
            {
                Take("?");
                type = Select(type, isOwn);
            }
            else if (Take("["))
            {
                Take("?");
                Expression();
                Expect("]");
                type = CelType.Unknown;
            }
            else if (Is("{") && type == CelType.Unknown)
            {
                Entries();
                type = CelType.Other;
            }
            else
            {
                break;
            }

            isOwn = false;
        }

        return type;
    }

    private CelType Select(CelType of, bool isOwn)
    {
        var name = Tokens.Text;
        if (Tokens.Kind != CelToken.Name)
        {
            return Unexpected();
        }

        Tokens.Advance();
        if (Take("("))
        {
            Arguments(Array.IndexOf(Macros, name) >= 0);
            return CelType.Unknown;
        }

        if (isOwn)
        {
            _fields.Add(name);
        }

        return of is CelType.Unknown or CelType.Other ? CelType.Unknown : Wrong($"a literal has no field {name}");
    }

    private CelType Primary()
    {
        var text = Tokens.Text;
        switch (Tokens.Kind)
        {
            case CelToken.Number:
                Tokens.Advance();
                return CelType.Number;
            case CelToken.String:
                Tokens.Advance();
                return CelType.String;
            case CelToken.Bytes:
                Tokens.Advance();
                return CelType.Other;
            case CelToken.Name:
                Tokens.Advance();
                return Named(text);
            case CelToken.Mark when Take("("):
                var inner = Expression();
                Expect(")");
                return inner;
            case CelToken.Mark when Take("["):
                List("]");
                return CelType.Other;
            case CelToken.Mark when Is("{"):
                Entries();
                return CelType.Other;
            case CelToken.Mark when Take("."):
                return Tokens.Kind == CelToken.Name ? Primary() : Unexpected();
            default:
                return Unexpected();
        }
    }

    private CelType Named(string name)
    {
        if (name is "true" or "false")
        {
            return CelType.Boolean;
        }

        if (name == "null")
        {
            return CelType.Null;
        }

        if (IsReserved(name))
        {
            return Wrong($"{name} does not belong where it stands");
        }

        if (Take("("))
        {
            Arguments(false);
            return CelType.Unknown;
        }

        return _variables.Contains(name) || Array.IndexOf(Known, name) >= 0 ? CelType.Unknown : Wrong($"there is no variable {name} here");
    }

    private void Arguments(bool isMacro)
    {
        var known = _variables.Count;
        while (isMacro && Tokens.Kind == CelToken.Name)
        {
            // What follows tells a variable that the call names from an argument that starts with a name.
            var name = Tokens.Text;
            _variables.Add(name);
            Expression();
            if (!Take(","))
            {
                break;
            }
        }

        if (!Is(")"))
        {
            List(")");
        }
        else
        {
            Tokens.Advance();
        }

        _variables.RemoveRange(known, _variables.Count - known);
    }

    /// <summary>Expressions and commas, up to the bracket; a comma may be the last.</summary>
    private void List(string end)
    {
        while (!IsOver && !Take(end))
        {
            Take("?");
            Expression();
            if (!Is(end))
            {
                Expect(",");
            }
        }
    }

    private void Entries()
    {
        Expect("{");
        while (!IsOver && !Take("}"))
        {
            Take("?");
            Key();
            Expect(":");
            Expression();
            if (!Is("}"))
            {
                Expect(",");
            }
        }
    }

    /// <summary>A key of a map, or the field of a message, which is no variable.</summary>
    private void Key()
    {
        var known = _variables.Count;
        if (Tokens.Kind == CelToken.Name)
        {
            _variables.Add(Tokens.Text);
        }

        Expression();
        _variables.RemoveRange(known, _variables.Count - known);
    }
}
