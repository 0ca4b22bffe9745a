using System.Text;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Lint;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What rules see of a document that was taken in as it is: read as <c>lint</c> reads it.</summary>
internal static class VerbatimNodes
{
    /// <summary>Null, and a warning, for what only other readers understand.</summary>
    /// <param name="item">An object without a record.</param>
    /// <param name="path">Its file, for the message.</param>
    /// <param name="problem">Why it can't be held against the rules.</param>
    public static NodeDocument? Read(GraphObject item, string path, out Finding? problem)
    {
        problem = null;
        try
        {
            return YamlNodes.Read(path, Encoding.UTF8.GetString(item.Verbatim.Span)) is [var document, ..] ? document : null;
        }
        catch (YamlInputException exception)
        {
            problem = CompilerFindings.NotChecked(item.Id, exception.Message).At(item.Origin) with { Object = item.Id };
            return null;
        }
    }
}
