namespace GitOpsDsl.Rules;

/// <summary>Access modes of volumes and claims.</summary>
internal static class AccessModes
{
    /// <summary>A volume for one pod alone can't be for others too.</summary>
    public static void Check(Node modes, RuleContext context)
    {
        Node alone = default, other = default;
        foreach (var mode in modes.Items)
        {
            alone = mode.Text == "ReadWriteOncePod" ? mode : alone;
            other = mode.Text is "ReadWriteOnce" or "ReadOnlyMany" or "ReadWriteMany" ? mode : other;
        }

        if (alone.Exists && other.Exists)
        {
            context.Report(alone, $"ReadWriteOncePod stands alone, and {other.Text} is there too: keep one", other);
        }
    }
}
