namespace GitOpsDsl.Rules;

/// <summary>Operators of CEL, from the weakest to the strongest, and what they result in.</summary>
internal abstract class CelOperators(string expression) : CelCursor(expression)
{
    /// <summary>What is nested deeper is let pass.</summary>
    private const int MaxDepth = 100;

    private int _depth;

    protected CelType Expression()
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
        var mark = Tokens.Text;
        Tokens.Advance();
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
            || (!IsOver && Tokens.Kind == CelToken.Name && Tokens.Text == "in"))
        {
            Tokens.Advance();
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
            Tokens.Advance();
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
            Tokens.Advance();
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

    /// <summary>What the operators stand between: a literal, a variable, and what is read of it or called on it.</summary>
    protected abstract CelType Member();
}
