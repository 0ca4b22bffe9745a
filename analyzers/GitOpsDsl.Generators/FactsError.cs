using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Generators;

/// <summary>Why a facts file can't be used, and its line (from 1; 0 is the whole).</summary>
internal sealed class FactsError(string path, int line, string message) : IEquatable<FactsError>
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "GD9001",
        "Facts can't be used",
        "No records are generated from this file: {0}",
        "compiler",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private readonly string _path = path;
    private readonly int _line = line;
    private readonly string _message = message;

    public Diagnostic ToDiagnostic()
    {
        var start = new LinePosition(Math.Max(_line - 1, 0), 0);
        return Diagnostic.Create(Descriptor, Location.Create(_path, default, new LinePositionSpan(start, start)), _message);
    }

    public bool Equals(FactsError? other) =>
        other is not null && _path == other._path && _line == other._line && _message == other._message;

    public override bool Equals(object? obj) => Equals(obj as FactsError);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_message);
}
