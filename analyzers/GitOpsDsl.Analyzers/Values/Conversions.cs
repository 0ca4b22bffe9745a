using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>What the implicit conversions of GitOpsDsl's value types make of a constant, as it is rendered.</summary>
internal static class Conversions
{
    /// <summary>A C# constant as the value of a YAML scalar.</summary>
    public static bool TryScalar(object? constant, out object? scalar)
    {
        scalar = constant switch
        {
            int or short or byte or sbyte or ushort or uint => System.Convert.ToInt64(constant, CultureInfo.InvariantCulture),
            float or decimal => System.Convert.ToDouble(constant, CultureInfo.InvariantCulture),
            _ => constant,
        };
        return scalar is null or string or bool or long or double;
    }

    public static SourceValue Apply(IConversionOperation conversion, SourceValue operand)
    {
        if (conversion.OperatorMethod is not { } method)
        {
            return conversion.IsImplicit || conversion.Conversion.IsIdentity || conversion.Conversion.IsReference ? operand : SourceValue.Unknown;
        }

        // Only ours, which are known not to change more than is said here.
        return method.ContainingNamespace is { Name: "GitOpsDsl", ContainingNamespace.IsGlobalNamespace: true }
            ? Convert(operand, method.ContainingType.Name)
            : SourceValue.Unknown;
    }

    /// <summary>A constant given to one of our types by a conversion or its <c>Parse</c>.</summary>
    public static SourceValue Convert(SourceValue operand, string type) => (type, SourceReference.Behind(operand)) switch
    {
        ("ValueList", _) => operand,
        (_, not SourceScalar) => SourceValue.Unknown,
        ("ConfigValue", SourceScalar { Value: bool flag } scalar) => scalar.As(flag ? "true" : "false"),
        ("ConfigValue", SourceScalar { Value: long number } scalar) => scalar.As(Text(number)),
        ("Quantity", SourceScalar scalar) => Quantity(scalar),
        ("CronSchedule", SourceScalar { Value: string text } scalar) => scalar.As(string.Join(" ", text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))),
        ("Duration" or "Replicas", _) => SourceValue.Unknown,
        _ => operand,
    };

    /// <summary>A quantity is rendered in its canonical form.</summary>
    private static SourceScalar Quantity(SourceScalar scalar) => scalar.Value switch
    {
        string text when Syntax.QuantityText.Read(text, out var nanos, out var family) is null =>
            scalar.As(Syntax.QuantityText.Format(nanos, family)),
        long number => scalar.As(Syntax.QuantityText.Format(number * Syntax.QuantityText.NanosPerUnit, Syntax.QuantityFamily.Decimal)),
        _ => scalar,
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
