using System.Text;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Interpolated strings.</summary>
internal static class Texts
{
    public static Traced Interpolated(IInterpolatedStringOperation text, Evaluator evaluator, Frame frame)
    {
        var whole = new StringBuilder();
        var holes = new List<Traced>();
        var isKnown = true;
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => evaluator.Evaluate(literal.Text, frame),
                IInterpolationOperation hole => Hole(hole),
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var argument, ..] } } => Hole(argument),
                _ => null,
            };
            isKnown &= value is Constant;
            whole.Append((value as Constant)?.Text);
        }

        return isKnown ? new Constant(whole.ToString(), text.Syntax) { Parts = holes } : new Unknown(text.Syntax, holes);

        Traced Hole(Microsoft.CodeAnalysis.IOperation operation)
        {
            var inner = operation switch
            {
                IInterpolationOperation { FormatString: null, Alignment: null } hole => hole.Expression,
                IInterpolationOperation hole => hole,
                IArgumentOperation argument => argument.Value,
                _ => operation,
            };
            var value = evaluator.Evaluate(inner, frame);
            holes.Add(value);
            return value;
        }
    }
}
