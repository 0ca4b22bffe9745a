namespace GitOpsDsl.Cli;

/// <summary>What a command's exit code says.</summary>
public static class ExitCode
{
    /// <summary>Nothing to say.</summary>
    public const int Success = 0;

    /// <summary>Findings of severity error, drift, or a difference that was asked about.</summary>
    public const int Findings = 1;

    /// <summary>The words, the project or an input file can't be used.</summary>
    public const int Usage = 2;

    /// <summary>Our fault.</summary>
    public const int Internal = 3;
}
