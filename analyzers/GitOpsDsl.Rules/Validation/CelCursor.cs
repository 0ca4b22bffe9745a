namespace GitOpsDsl.Rules;

/// <summary>A place in an expression in CEL, up to the first thing that is wrong with it.</summary>
internal abstract class CelCursor
{
    private static readonly string[] Reserved =
    [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace", "return",
        "var", "void", "while",
    ];

    protected CelCursor(string expression)
    {
        Tokens = new CelLexer(expression);
        Tokens.Advance();
    }

    /// <summary>What is wrong; empty if nobody looks further.</summary>
    protected string? Error { get; private set; }

    protected CelLexer Tokens { get; }

    protected bool IsOver => Error is not null;

    protected static bool IsReserved(string name) => name is "in" || name[0] == '`' || Array.IndexOf(Reserved, name) >= 0;

    protected bool Is(string mark) => !IsOver && Tokens.Kind == CelToken.Mark && Tokens.Text == mark;

    protected bool Take(string mark)
    {
        if (!Is(mark))
        {
            return false;
        }

        Tokens.Advance();
        return true;
    }

    protected void Expect(string mark)
    {
        if (!Take(mark))
        {
            Unexpected();
        }
    }

    protected CelType Unexpected() => Wrong(
        Tokens.Kind == CelToken.End ? "it ends too early" : $"{Tokens.Text} does not belong where it stands");

    protected CelType Wrong(string error)
    {
        Error ??= error;
        return CelType.Unknown;
    }

    protected void ExpectEnd()
    {
        if (!IsOver && Tokens.Kind != CelToken.End)
        {
            Unexpected();
        }
    }
}
