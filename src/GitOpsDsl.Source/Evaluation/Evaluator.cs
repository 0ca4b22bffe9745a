using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>
/// Works out values from the source, without running it: each comes with the syntax that wrote it. What can't be known is
/// <see cref="Unknown"/>, or a <see cref="Choice"/> of what it may be; nothing is guessed.
/// </summary>
internal sealed class Evaluator
{
    private const int MaxDepth = 150;
    private const int MaxSteps = 2_000_000;

    private readonly Dictionary<ISymbol, Traced> _statics = new(SymbolEqualityComparer.Default);
    private int _depth;
    private int _steps;

    public Evaluator(CSharpCompilation compilation)
    {
        Bodies = new Bodies(compilation);
        Members = new MemberReader(this);
        Objects = new ObjectMaker(this);
        Calls = new Caller(this);
        Statements = new StatementRunner(this);
        Patterns = new PatternMatcher(this);
    }

    public Bodies Bodies { get; }

    public MemberReader Members { get; }

    public ObjectMaker Objects { get; }

    public Caller Calls { get; }

    public StatementRunner Statements { get; }

    public PatternMatcher Patterns { get; }

    /// <summary>Begins a question: what it may cost is counted anew, and what is known stays known.</summary>
    public void Begin() => (_steps, _depth) = (0, 0);

    /// <exception cref="EvaluationException">The program is too deep or too long to be followed.</exception>
    public Traced Evaluate(IOperation operation, Frame frame)
    {
        if (++_steps > MaxSteps || ++_depth > MaxDepth)
        {
            throw new EvaluationException();
        }

        try
        {
            return Dispatch(operation, frame);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The value of a static member that is computed or initialised in the source.</summary>
    public Traced Static(ISymbol member, SyntaxNode use)
    {
        if (_statics.TryGetValue(member, out var known))
        {
            return known;
        }

        if (Bodies.OfMember(member) is { } body)
        {
            return _statics[member] = Statements.Result(body, new Frame(null), use);
        }

        // The type's own constructor assigns it, or nothing that can be followed.
        _statics[member] = new Unknown(use);
        if (member.ContainingType.StaticConstructors is [var constructor] && Bodies.Constructor(constructor) is { } declared
            && Bodies.Of(declared) is IConstructorBodyOperation { BlockBody: { } block })
        {
            Statements.Result(block, new Frame(null), use);
        }

        return _statics[member];
    }

    /// <summary>Gives a static member the value that a constructor of its type assigns.</summary>
    public void SetStatic(ISymbol member, Traced value) => _statics[member] = value;

    private Traced Dispatch(IOperation operation, Frame frame)
    {
        var syntax = operation.Syntax;
        switch (operation)
        {
            case IFieldReferenceOperation field:
                return Field(field, frame);
            case IPropertyReferenceOperation property:
                return Property(property, frame);
            case { ConstantValue: { HasValue: true, Value: var constant } }
                and not (IConversionOperation or ILocalReferenceOperation or IParenthesizedOperation or IInterpolatedStringOperation):
                return new Constant(constant, syntax);
            case IConversionOperation { OperatorMethod: { } own } conversion when Bodies.IsInSource(own):
                return Calls.Run(own, [Evaluate(conversion.Operand, frame)], syntax);
            case IConversionOperation conversion:
                return Evaluate(conversion.Operand, frame);
            case IParenthesizedOperation inner:
                return Evaluate(inner.Operand, frame);
            case ILocalReferenceOperation local:
                return frame.Find(local.Local) ?? (local.ConstantValue is { HasValue: true } value ? new Constant(value.Value, syntax) : new Unknown(syntax));
            case IParameterReferenceOperation parameter:
                return frame.Find(parameter.Parameter) ?? new Unknown(syntax);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when frame.Receivers.Count > 0:
                return frame.Receivers.Peek();
            case IInstanceReferenceOperation:
                return frame.Self ?? new Unknown(syntax);
            case IConditionalAccessInstanceOperation:
                return frame.Receivers.Count > 0 ? frame.Receivers.Peek() : new Unknown(syntax);
            case IObjectCreationOperation creation:
                return Objects.Create(creation, frame);
            case IWithOperation with:
                return Objects.With(with, frame);
            case ICollectionExpressionOperation collection:
                return Objects.Collection(collection, frame);
            case IArrayCreationOperation array:
                return Objects.Array(array, frame);
            case ITupleOperation or IAnonymousObjectCreationOperation:
                return Objects.Tuple(operation, frame);
            case IInvocationOperation call:
                return Calls.Invoke(call, frame);
            case IAnonymousFunctionOperation lambda:
                return new Function(lambda.Symbol, lambda.Body, frame, null, syntax);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target, frame);
            case IMethodReferenceOperation method:
                return new Function(method.Method, null, frame, method.Instance is null ? null : Evaluate(method.Instance, frame), syntax);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation, frame);
            case IImplicitIndexerReferenceOperation element:
                return Members.Index(Evaluate(element.Instance, frame), Evaluate(element.Argument, frame), syntax);
            case IArrayElementReferenceOperation element:
                return Members.Index(Evaluate(element.ArrayReference, frame), Evaluate(element.Indices[0], frame), syntax);
            default:
                return Choose(operation, frame);
        }
    }

    private Traced Choose(IOperation operation, Frame frame)
    {
        var syntax = operation.Syntax;
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return Evaluate(conditional.Condition, frame) is Constant { Value: bool holds }
                    ? Evaluate(holds ? conditional.WhenTrue : otherwise, frame)
                    : new Choice([Evaluate(conditional.WhenTrue, frame), Evaluate(otherwise, frame)], syntax);
            case ISwitchExpressionOperation choice:
                return Patterns.Switch(choice, frame);
            case IIsPatternOperation test:
                return Patterns.Matches(test.Pattern, Evaluate(test.Value, frame), frame) is { } matches ? new Constant(matches, syntax) : new Unknown(syntax);
            case ICoalesceOperation coalesce:
                return Evaluate(coalesce.Value, frame) switch
                {
                    Constant { Value: null } => Evaluate(coalesce.WhenNull, frame),
                    var left when left is Unset or Unknown or Choice => new Choice([left, Evaluate(coalesce.WhenNull, frame)], syntax),
                    var left => left,
                };
            case IConditionalAccessOperation access:
                return ConditionalAccess(access, frame);
            case IInterpolatedStringOperation text:
                return Texts.Interpolated(text, this, frame);
            case IInterpolatedStringHandlerCreationOperation handler:
                return Evaluate(handler.Content, frame);
            case IBinaryOperation { OperatorMethod: { } own } binary when Bodies.IsInSource(own):
                return Calls.Run(own, [Evaluate(binary.LeftOperand, frame), Evaluate(binary.RightOperand, frame)], syntax);
            case IBinaryOperation binary:
                return Arithmetic.Binary(binary.OperatorKind, Evaluate(binary.LeftOperand, frame), Evaluate(binary.RightOperand, frame), syntax);
            case IUnaryOperation unary:
                return Arithmetic.Unary(unary.OperatorKind, Evaluate(unary.Operand, frame), syntax);
            case IDefaultValueOperation:
                return new Constant(null, syntax);
            case ISimpleAssignmentOperation or ICompoundAssignmentOperation or IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation:
                return Statements.Assign(operation, frame);
            default:
                return new Unknown(syntax);
        }
    }

    private Traced ConditionalAccess(IConditionalAccessOperation access, Frame frame)
    {
        var receiver = Evaluate(access.Operation, frame);
        if (receiver is Constant { Value: null })
        {
            return receiver;
        }

        frame.Receivers.Push(receiver);
        try
        {
            return Evaluate(access.WhenNotNull, frame);
        }
        finally
        {
            frame.Receivers.Pop();
        }
    }

    private Traced Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (field.ContainingType.TypeKind == TypeKind.Enum)
        {
            return new Constant(field.ConstantValue, reference.Syntax, field.Name);
        }

        if (!field.IsStatic)
        {
            return Members.Read(Evaluate(reference.Instance!, frame), field, reference.Syntax);
        }

        return Bodies.IsInSource(field) ? Static(field, reference.Syntax)
            : field.HasConstantValue ? new Constant(field.ConstantValue, reference.Syntax)
            : Known.Static(field, reference.Syntax);
    }

    private Traced Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (property.IsStatic)
        {
            return Bodies.IsInSource(property) ? Static(property, reference.Syntax) : Known.Static(property, reference.Syntax);
        }

        var instance = Evaluate(reference.Instance!, frame);
        return property.IsIndexer && Bodies.OfMember(property) is not null
            ? Calls.Run(property.GetMethod!, [.. reference.Arguments.Select(argument => Evaluate(argument.Value, frame))], reference.Syntax, instance)
            : property.IsIndexer
            ? Members.Index(instance, Evaluate(reference.Arguments[0].Value, frame), reference.Syntax)
            : Members.Read(instance, property, reference.Syntax);
    }
}
