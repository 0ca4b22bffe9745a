using System.Text;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>Bytes as GitOpsDsl's <c>Base64</c> renders them.</summary>
internal static class Base64
{
    public static string Of(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
