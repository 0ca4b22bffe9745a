using System.Globalization;
using System.Text;
using GitOpsDsl.Analyzers.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Analyzers.Values;

/// <summary>
/// Finds out, without running it, what the value of an expression is, as far as that can be known from initialisers, constants and members
/// that are one expression. What is not surely known is unknown.
/// </summary>
internal sealed class Evaluator
{
    /// <summary>Far more than one object has; ends what grows without end.</summary>
    private const int MostSteps = 50_000;

    private readonly Members _members;
    private readonly ObjectEvaluator _objects;
    private readonly CallEvaluator _calls;
    private readonly CancellationToken _cancellation;
    private int _steps;

    public Evaluator(RecordTypes types, Members members, CancellationToken cancellation)
    {
        _members = members;
        _cancellation = cancellation;
        _objects = new ObjectEvaluator(types, this);
        _calls = new CallEvaluator(types, this);
    }

    public SourceValue Of(IOperation? operation, Scope scope)
    {
        if (operation is null || ++_steps > MostSteps)
        {
            return SourceValue.Unknown;
        }

        _cancellation.ThrowIfCancellationRequested();
        return Constant(operation, scope) ?? operation switch
        {
            IConversionOperation conversion => Conversions.Apply(conversion, Of(conversion.Operand, scope)),
            IParenthesizedOperation inner => Of(inner.Operand, scope),
            IObjectCreationOperation creation => _objects.Creation(creation, scope),
            IWithOperation with => _objects.With(with, scope),
            ICollectionExpressionOperation list => _objects.List(list.Elements, list.Syntax, scope),
            IArrayCreationOperation { Initializer: { } items } array => _objects.List(items.ElementValues, array.Syntax, scope),
            IUtf8StringOperation utf8 => new SourceScalar(Base64.Of(utf8.Value), utf8.Syntax),
            IInterpolatedStringOperation text => Interpolation(text, scope),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
                Text(sum, [sum.LeftOperand, sum.RightOperand], scope),
            IParameterReferenceOperation parameter => scope.Find(parameter.Parameter) ?? SourceValue.Unknown,
            ILocalReferenceOperation local => Local(local, scope),
            IFieldReferenceOperation field => Referred(field, field.Field, scope, []),
            IPropertyReferenceOperation property => Property(property, scope),
            IInvocationOperation call => _calls.Call(call, scope),
            _ => SourceValue.Unknown,
        };
    }

    /// <summary>The value of a member that is one expression, and that this operation refers to.</summary>
    public SourceValue Referred(
        IOperation reference, ISymbol member, Scope scope, IReadOnlyList<(ISymbol Parameter, SourceValue Value)> arguments)
    {
        if (scope.IsTooDeep || _members.ValueOf(member, _cancellation) is not { } value)
        {
            return SourceValue.Unknown;
        }

        return At(reference, Of(value, scope.Into(arguments)));
    }

    private SourceValue Local(ILocalReferenceOperation reference, Scope scope) =>
        scope.IsTooDeep || _members.ValueOf(reference.Local, _cancellation) is not { } value
            ? SourceValue.Unknown
            : At(reference, Of(value, scope.Within(reference.Local, SourceValue.Unknown)));

    private SourceValue Property(IPropertyReferenceOperation property, Scope scope)
    {
        if (property.Arguments.Length > 0)
        {
            return SourceValue.Unknown;
        }

        var instance = property.Instance is null or IInstanceReferenceOperation
            ? SourceValue.Unknown
            : SourceReference.Behind(Of(property.Instance, scope));
        return instance is SourceMap map && map.Find(property.Property.Name) is { } value
            ? At(property, SourceReference.Behind(value))
            : Referred(property, property.Property, scope, []);
    }

    private static SourceValue At(IOperation reference, SourceValue value) => SourceReference.Behind(value) switch
    {
        SourceScalar scalar => scalar.UsedAt(reference.Syntax),
        SourceEnum member => new SourceEnum(member.Member, member.Place!, reference.Syntax),
        { Place: null } unknown => unknown,
        var behind => new SourceReference(behind, reference.Syntax),
    };

    private SourceValue? Constant(IOperation operation, Scope scope)
    {
        // A conversion may change what a constant is; an enum is known by its member's name.
        if (operation is IConversionOperation { OperatorMethod: not null } || operation.ConstantValue is not { HasValue: true } constant)
        {
            return null;
        }

        // What is wrong with a named constant is wrong where it is written.
        if (Named(operation) is { } name && !scope.IsTooDeep && _members.ValueOf(name, _cancellation) is { } written)
        {
            return At(operation, Of(written, scope.Into([])));
        }

        return operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? Enum(type, constant.Value, operation.Syntax)
            : Conversions.TryScalar(constant.Value, out var value) ? new SourceScalar(value, operation.Syntax)
            : null;
    }

    private static ISymbol? Named(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: not TypeKind.Enum } field } => field,
        ILocalReferenceOperation { Local: { IsConst: true } local } => local,
        _ => null,
    };

    private static SourceValue? Enum(INamedTypeSymbol type, object? value, SyntaxNode place)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return member is null ? null : new SourceEnum(member.Name, place);
    }

    private SourceValue Interpolation(IInterpolatedStringOperation text, Scope scope)
    {
        var parts = new List<IOperation>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    parts.Add(literal.Text);
                    break;
                case IInterpolationOperation { Alignment: null, FormatString: null } hole:
                    parts.Add(hole.Expression);
                    break;
                default:
                    return SourceValue.Unknown;
            }
        }

        return Text(text, parts, scope);
    }

    /// <summary>Texts in a row. Whole numbers are the same text in every culture but for the sign.</summary>
    private SourceValue Text(IOperation whole, IReadOnlyList<IOperation> parts, Scope scope)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            switch (SourceReference.Behind(Of(part, scope)))
            {
                case SourceScalar { Value: string known }:
                    text.Append(known);
                    break;
                case SourceScalar { Value: long and >= 0 and var number }:
                    text.Append(number.ToString(CultureInfo.InvariantCulture));
                    break;
                default:
                    return SourceValue.Unknown;
            }
        }

        return new SourceScalar(text.ToString(), whole.Syntax);
    }
}
