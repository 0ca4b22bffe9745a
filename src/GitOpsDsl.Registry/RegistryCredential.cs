using System.Text;

namespace GitOpsDsl.Registry;

/// <summary>A user's name and password (or token) at a registry.</summary>
/// <param name="User">Without ':'.</param>
/// <param name="Password">A secret.</param>
public sealed record RegistryCredential(string User, string Password)
{
    /// <summary>The value of an <c>Authorization: Basic</c> header (RFC 7617).</summary>
    internal string Basic => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"));

    /// <summary>Without the password, which a log must not show.</summary>
    public override string ToString() => User;
}
