using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Calls: into the author's functions and lambdas, and of what is known of ours and of .NET's.</summary>
internal sealed class Caller(Evaluator evaluator)
{
    public Traced Invoke(IInvocationOperation call, Frame frame)
    {
        var method = call.TargetMethod;
        var receiver = call.Instance is { } instance ? evaluator.Evaluate(instance, frame) : null;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return receiver is Function function
                ? Apply(function, [.. call.Arguments.Select(argument => evaluator.Evaluate(argument.Value, frame))], call.Syntax)
                : new Unknown(call.Syntax);
        }

        var actual = Overridden(method, receiver, call.IsVirtual);
        if (evaluator.Bodies.OfMember(actual.OriginalDefinition) is { } body)
        {
            var inner = new Frame(receiver, method.MethodKind == MethodKind.LocalFunction ? frame : null);
            for (var i = 0; i < call.Arguments.Length; i++)
            {
                var argument = call.Arguments[i];
                // An override has parameters of its own.
                var parameter = actual.Parameters[argument.Parameter!.Ordinal];
                inner.Declare(parameter, Given(argument, frame));
            }

            var result = evaluator.Statements.Result(body, inner, call.Syntax);
            foreach (var given in call.Arguments.Where(static argument => argument.Parameter!.RefKind is RefKind.Out or RefKind.Ref))
            {
                evaluator.Statements.Deconstruct(given.Value, inner.Find(actual.Parameters[given.Parameter!.Ordinal]) ?? new Unknown(call.Syntax), frame);
            }

            return result;
        }

        return KnownCalls.Invoke(new KnownCall(call, receiver, Arguments(call, frame), frame, evaluator));
    }

    /// <summary>The value of a lambda, or of a method used as one.</summary>
    public Traced Apply(Function function, IReadOnlyList<Traced> arguments, SyntaxNode use)
    {
        var frame = new Frame(function.Self, function.Body is null ? null : function.Frame);
        for (var i = 0; i < Math.Min(arguments.Count, function.Method.Parameters.Length); i++)
        {
            frame.Declare(function.Method.Parameters[i], arguments[i]);
        }

        var body = function.Body ?? evaluator.Bodies.OfMember(function.Method.OriginalDefinition);
        return body is null ? new Unknown(use, arguments) : evaluator.Statements.Result(body, frame, use);
    }

    /// <summary>The value of an operator, a conversion or an indexer of the author's.</summary>
    public Traced Run(IMethodSymbol method, IReadOnlyList<Traced> arguments, SyntaxNode use, Traced? self = null)
    {
        var frame = new Frame(self);
        for (var i = 0; i < arguments.Count; i++)
        {
            frame.Declare(method.Parameters[i], arguments[i]);
        }

        var body = evaluator.Bodies.OfMember(method.AssociatedSymbol ?? method);
        return body is null ? new Unknown(use, arguments) : evaluator.Statements.Result(body, frame, use);
    }

    /// <summary>A default is written at the parameter, not at the call.</summary>
    private Traced Given(IArgumentOperation argument, Frame frame)
        => argument.ArgumentKind == ArgumentKind.DefaultValue
            && Bodies.Declaration(argument.Parameter!.OriginalDefinition) is ParameterSyntax { Default.Value: { } written }
            ? evaluator.Bodies.Of(written) is { } own ? evaluator.Evaluate(own, new Frame(null)) : new Constant(argument.Parameter!.ExplicitDefaultValue, written)
            : evaluator.Evaluate(argument.Value, frame);

    private Dictionary<string, Slot> Arguments(IInvocationOperation call, Frame frame)
    {
        var arguments = new Dictionary<string, Slot>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                arguments[argument.Parameter!.Name] = new Slot(evaluator.Evaluate(argument.Value, frame), argument.Value.Syntax);
            }
        }

        return arguments;
    }

    private static IMethodSymbol Overridden(IMethodSymbol method, Traced? receiver, bool isVirtual)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface && (receiver as Instance)?.Type?.FindImplementationForInterfaceMember(method) is IMethodSymbol own)
        {
            return own;
        }

        for (var type = isVirtual ? (receiver as Instance)?.Type : null; type is not null; type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return candidate;
                    }
                }
            }
        }

        return method;
    }
}
