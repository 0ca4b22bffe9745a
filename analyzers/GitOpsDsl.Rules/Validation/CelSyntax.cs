namespace GitOpsDsl.Rules;

/// <summary>
/// Whether an expression in CEL has the form of one and reads only variables that are there. It knows no types but those of literals and
/// operators, and no functions: what only the compiler of the API server can tell, it lets pass.
/// </summary>
internal sealed class CelSyntax
{
    /// <summary>What is nested deeper is let pass.</summary>
    private const int MaxDepth = 100;

    private static readonly string[] Reserved =
    [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace", "return",
        "var", "void", "while",
    ];

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

    private readonly CelLexer _tokens;
    private readonly List<string> _variables;

    /// <summary>The first thing that is wrong; empty if nobody looks further.</summary>
    private string? _error;

    private int _depth;

    private CelSyntax(string expression, string[] variables)
    {
        _tokens = new CelLexer(expression);
        _variables = [.. variables];
    }

    /// <summary>What is wrong; null if nothing is, as far as can be told.</summary>
    /// <param name="result">What the expression results in.</param>
    public static string? ErrorOf(string expression, string[] variables, out CelType result)
    {
        var syntax = new CelSyntax(expression, variables);
        syntax._tokens.Advance();
        result = syntax.Expression();
        if (syntax._error is null && syntax._tokens.Kind != CelToken.End)
        {
            syntax.Unexpected();
        }

        return syntax._error is { Length: > 0 } error ? error : null;
    }

    private bool IsOver => _error is not null;

    private bool Is(string mark) => !IsOver && _tokens.Kind == CelToken.Mark && _tokens.Text == mark;

    private bool Take(string mark)
    {
        if (!Is(mark))
        {
            return false;
        }

        _tokens.Advance();
        return true;
    }

    private void Expect(string mark)
    {
        if (!Take(mark))
        {
            Unexpected();
        }
    }

    private CelType Unexpected() => Wrong(
        _tokens.Kind == CelToken.End ? "it ends too early" : $"{_tokens.Text} does not belong where it stands");

    private CelType Wrong(string error)
    {
        _error ??= error;
        return CelType.Unknown;
    }

    private CelType Expression()
    {
        if (++_depth > MaxDepth)
        {
            return Wrong("");
        }

        var type = Or();
        if (Take("?"))
        {
            type = Or();
            Expect(":");
            var otherwise = Expression();
            type = otherwise == type ? type : CelType.Unknown;
        }

        _depth--;
        return type;
    }

    private CelType Or()
    {
        var type = And();
        while (Is("||"))
        {
            type = Logic(type, And);
        }

        return type;
    }

    private CelType And()
    {
        var type = Relation();
        while (Is("&&"))
        {
            type = Logic(type, Relation);
        }

        return type;
    }

    private CelType Logic(CelType left, Func<CelType> operand)
    {
        var mark = _tokens.Text;
        _tokens.Advance();
        var right = operand();
        return MayBe(left, CelType.Boolean) && MayBe(right, CelType.Boolean)
            ? CelType.Boolean
            : Wrong($"{mark} stands between conditions");
    }

    private static bool MayBe(CelType type, CelType wanted) => type == CelType.Unknown || type == wanted;

    private CelType Relation()
    {
        var type = Sum();
        while (Is("<") || Is("<=") || Is(">") || Is(">=") || Is("==") || Is("!=")
            || (!IsOver && _tokens.Kind == CelToken.Name && _tokens.Text == "in"))
        {
            _tokens.Advance();
            Sum();
            type = CelType.Boolean;
        }

        return type;
    }

    private CelType Sum()
    {
        var type = Product();
        while (Is("+") || Is("-"))
        {
            _tokens.Advance();
            Product();
            type = CelType.Unknown;
        }

        return type;
    }

    private CelType Product()
    {
        var type = Unary();
        while (Is("*") || Is("/") || Is("%"))
        {
            _tokens.Advance();
            Unary();
            type = CelType.Unknown;
        }

        return type;
    }

    private CelType Unary()
    {
        var isNot = Is("!");
        var isMinus = Is("-");
        while (Take(isNot ? "!" : isMinus ? "-" : ""))
        {
        }

        var type = Member();
        return isNot && !MayBe(type, CelType.Boolean) ? Wrong("! stands before a condition") : isNot ? CelType.Boolean : type;
    }

    private CelType Member()
    {
        var type = Primary();
        while (!IsOver)
        {
            if (Take("."))
            {
                Take("?");
                type = Select(type);
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
        }

        return type;
    }

    private CelType Select(CelType of)
    {
        var name = _tokens.Text;
        if (_tokens.Kind != CelToken.Name)
        {
            return Unexpected();
        }

        _tokens.Advance();
        if (Take("("))
        {
            Arguments(Array.IndexOf(Macros, name) >= 0);
            return CelType.Unknown;
        }

        return of is CelType.Unknown or CelType.Other ? CelType.Unknown : Wrong($"a literal has no field {name}");
    }

    private CelType Primary()
    {
        var text = _tokens.Text;
        switch (_tokens.Kind)
        {
            case CelToken.Number:
                _tokens.Advance();
                return CelType.Number;
            case CelToken.String:
                _tokens.Advance();
                return CelType.String;
            case CelToken.Bytes:
                _tokens.Advance();
                return CelType.Other;
            case CelToken.Name:
                _tokens.Advance();
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
                return Primary();
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

        if (Array.IndexOf(Reserved, name) >= 0 || name is "in" || name[0] == '`')
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
        while (isMacro && _tokens.Kind == CelToken.Name)
        {
            // What follows tells a variable that the call names from an argument that starts with a name.
            var name = _tokens.Text;
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
            _tokens.Advance();
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
        if (_tokens.Kind == CelToken.Name)
        {
            _variables.Add(_tokens.Text);
        }

        Expression();
        _variables.RemoveRange(known, _variables.Count - known);
    }
}
