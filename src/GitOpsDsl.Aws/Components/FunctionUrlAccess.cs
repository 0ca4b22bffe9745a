namespace GitOpsDsl.Aws;

/// <summary>Who may call a function by URL.</summary>
public enum FunctionUrlAccess
{
    /// <summary>It has no URL.</summary>
    None,

    /// <summary>Those whose requests are signed, and whose policy allows it.</summary>
    Signed,

    /// <summary>Everyone.</summary>
    Everyone,
}
