namespace GitOpsDsl.Rules;

/// <summary>Names of environment variables, as relaxed in 1.34 (<c>IsRelaxedEnvVarName</c> in apimachinery).</summary>
internal static class EnvName
{
    /// <summary>Printable ASCII characters, the space among them, except <c>=</c>.</summary>
    public static bool IsValid(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '=')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
