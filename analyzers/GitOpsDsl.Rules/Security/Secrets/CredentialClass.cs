namespace GitOpsDsl.Rules;

/// <summary>What the name of a value says of it.</summary>
internal enum CredentialClass
{
    /// <summary>Nothing, or nothing secret.</summary>
    None,

    /// <summary>A key, a token: made by a machine, so it must look random to be one.</summary>
    Key,

    /// <summary>A password: chosen by people, so whatever stands there is one.</summary>
    Password,
}
