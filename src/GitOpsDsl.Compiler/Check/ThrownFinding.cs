using System.Diagnostics;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What is said of an exception that the author's code threw, or that its values made ours throw.</summary>
internal static class ThrownFinding
{
    /// <param name="exception">What was caught.</param>
    /// <param name="what">What can't be evaluated.</param>
    /// <param name="prefix">What is put before a message about a value.</param>
    /// <param name="fallback">The place when neither the exception nor a line of the author's on the stack gives one.</param>
    public static Finding Of(Exception exception, string what, string prefix, Origin fallback)
    {
        // A value that is computed once (a static field) wraps what went wrong.
        while (exception is TypeInitializationException { InnerException: { } inner })
        {
            exception = inner;
        }

        if (exception is AuthoringException authoring)
        {
            return CompilerFindings.BadAuthoring(authoring.Message).At(authoring.Origin.IsKnown ? authoring.Origin : fallback);
        }

        var finding = exception is InvalidValueException invalid
            ? CompilerFindings.BadAuthoring(prefix + invalid.Message) with { Refused = invalid.Text }
            : CompilerFindings.Throws(what, exception);
        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames().FirstOrDefault(static frame => AuthorSource.Is(frame.GetFileName()));
        return finding.At(frame is null ? fallback : new Origin(frame.GetFileName()!, frame.GetFileLineNumber()));
    }
}
