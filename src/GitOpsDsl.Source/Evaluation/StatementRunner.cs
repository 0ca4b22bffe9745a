using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Runs statements. Where a condition can't be decided both branches are run, and what they return are alternatives.</summary>
internal sealed class StatementRunner(Evaluator evaluator)
{
    private const int MaxRounds = 10_000;

    /// <summary>What a body gives: an expression's value, or what its statements return.</summary>
    public Traced Result(IOperation body, Frame frame, SyntaxNode use)
    {
        if (body is not IBlockOperation block)
        {
            return evaluator.Evaluate(body, frame);
        }

        var returned = new List<Traced>();
        Run(block, frame, returned);
        return returned switch
        {
            [] => new Unknown(use),
            [var only] => only,
            _ => new Choice(returned, use),
        };
    }

    public Traced Assign(IOperation operation, Frame frame)
    {
        switch (operation)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                var whole = evaluator.Evaluate(deconstruction.Value, frame);
                Deconstruct(deconstruction.Target, whole, frame);
                return whole;
            case ISimpleAssignmentOperation assignment:
                return Store(assignment.Target, evaluator.Evaluate(assignment.Value, frame), assignment.Value.Syntax, frame);
            case ICompoundAssignmentOperation compound:
                var sum = Arithmetic.Binary(
                    compound.OperatorKind, evaluator.Evaluate(compound.Target, frame), evaluator.Evaluate(compound.Value, frame), compound.Syntax);
                return Store(compound.Target, sum, compound.Syntax, frame);
            case IIncrementOrDecrementOperation step:
                var kind = step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
                var old = evaluator.Evaluate(step.Target, frame);
                var next = Store(step.Target, Arithmetic.Binary(kind, old, new Constant(1, step.Syntax), step.Syntax), step.Syntax, frame);
                return step.IsPostfix ? old : next;
            default:
                return new Unknown(operation.Syntax);
        }
    }

    /// <summary>Gives the variables of a declaration or of a tuple of them the parts of a value.</summary>
    public void Deconstruct(IOperation target, Traced value, Frame frame)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Deconstruct(declaration.Expression, value, frame);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Deconstruct(tuple.Elements[i], Part(value, i, tuple.Elements.Length), frame);
                }

                break;
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, value);
                break;
            default:
                Store(target, value, value.Written, frame);
                break;
        }
    }

    private static Traced Part(Traced value, int place, int count)
    {
        if (value is not Instance instance)
        {
            return new Unknown(value.Written, value);
        }

        var pair = place == 0 ? Pair.Key : Pair.Value;
        return (instance.Members.GetValueOrDefault(FormattableString.Invariant($"Item{place + 1}"))
            ?? (count == 2 ? instance.Members.GetValueOrDefault(pair) : null)
            ?? instance.Arguments.Values.ElementAtOrDefault(place))?.Value ?? new Unknown(value.Written, value);
    }

    private Traced Store(IOperation target, Traced value, SyntaxNode assigned, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                frame.Assign(parameter.Parameter, value);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } entry:
                if (evaluator.Evaluate(entry.Instance!, frame) is Mapping mapping)
                {
                    mapping.Set(evaluator.Evaluate(entry.Arguments[0].Value, frame), new Slot(value, assigned));
                }

                break;
            case IMemberReferenceOperation { Instance: null, Member: var shared }:
                evaluator.SetStatic(shared, value);
                break;
            case IMemberReferenceOperation { Instance: { } owner } member when evaluator.Evaluate(owner, frame) is Instance instance:
                instance.Members[member.Member.Name] = new Slot(value, assigned);
                break;
        }

        return value;
    }

    private Flow Run(IOperation statement, Frame frame, List<Traced> returned)
    {
        switch (statement)
        {
            case IBlockOperation block:
                return RunAll(block.Operations, frame, returned);
            case IVariableDeclarationGroupOperation group:
                foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
                {
                    var value = declarator.GetVariableInitializer()?.Value;
                    frame.Declare(declarator.Symbol, value is null ? new Unknown(declarator.Syntax) : evaluator.Evaluate(value, frame));
                }

                return Flow.On;
            case IExpressionStatementOperation expression:
                evaluator.Evaluate(expression.Operation, frame);
                return Flow.On;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } item }:
                Yield(item, frame, returned);
                return Flow.On;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                return Flow.Return;
            case IReturnOperation result:
                returned.AddRange(result.ReturnedValue is { } given ? [evaluator.Evaluate(given, frame)] : []);
                return Flow.Return;
            case IConditionalOperation conditional:
                return If(conditional, frame, returned);
            case ISwitchOperation choice:
                return Switch(choice, frame, returned);
            case IForEachLoopOperation loop:
                return ForEach(loop, frame, returned);
            case IForLoopOperation loop:
                RunAll(loop.Before, frame, returned);
                return Loop(loop.Condition, loop.Body, loop.AtLoopBottom, frame, returned);
            case IWhileLoopOperation { ConditionIsTop: true } loop:
                return Loop(loop.Condition, loop.Body, [], frame, returned);
            case IBranchOperation branch:
                return branch.BranchKind == BranchKind.Continue ? Flow.Continue : Flow.Break;
            case IThrowOperation:
                return Flow.Return;
            case ITryOperation attempt:
                return Run(attempt.Body, frame, returned);
            case IUsingOperation use:
                return Run(use.Body, frame, returned);
            default:
                return Flow.On;
        }
    }

    private Flow RunAll(IEnumerable<IOperation> statements, Frame frame, List<Traced> returned)
    {
        foreach (var statement in statements)
        {
            if (Run(statement, frame, returned) is not Flow.On and var flow)
            {
                return flow;
            }
        }

        return Flow.On;
    }

    private void Yield(IOperation item, Frame frame, List<Traced> returned)
    {
        if (returned is not [Listing listing])
        {
            listing = new Listing(item.Syntax);
            returned.Add(listing);
        }

        listing.IsSure &= !frame.IsUnsure;
        listing.Items.Add(new Slot(evaluator.Evaluate(item, frame), item.Syntax));
    }

    private Flow If(IConditionalOperation conditional, Frame frame, List<Traced> returned)
    {
        if (evaluator.Evaluate(conditional.Condition, frame) is Constant { Value: bool holds })
        {
            return holds ? Run(conditional.WhenTrue, frame, returned) : conditional.WhenFalse is { } other ? Run(other, frame, returned) : Flow.On;
        }

        frame.Unsure++;
        var first = Run(conditional.WhenTrue, frame, returned);
        var second = conditional.WhenFalse is { } otherwise ? Run(otherwise, frame, returned) : Flow.On;
        frame.Unsure--;
        return first == second ? first : Flow.On;
    }

    private Flow Switch(ISwitchOperation choice, Frame frame, List<Traced> returned)
    {
        var value = evaluator.Evaluate(choice.Value, frame);
        var flow = Flow.On;
        foreach (var section in choice.Cases)
        {
            var matches = section.Clauses.Select(clause => clause switch
            {
                ISingleValueCaseClauseOperation single => value is Constant known && evaluator.Evaluate(single.Value, frame) is Constant wanted
                    ? Arithmetic.Same(known.Value, wanted.Value)
                    : null,
                IPatternCaseClauseOperation { Guard: null } pattern => evaluator.Patterns.Matches(pattern.Pattern, value, frame),
                IDefaultCaseClauseOperation => true,
                _ => (bool?)null,
            }).ToList();
            if (matches.Contains(true))
            {
                flow = RunAll(section.Body, frame, returned);
                break;
            }

            if (matches.Contains(null))
            {
                frame.Unsure++;
                RunAll(section.Body, frame, returned);
                frame.Unsure--;
            }
        }

        return flow == Flow.Break ? Flow.On : flow;
    }

    private Flow ForEach(IForEachLoopOperation loop, Frame frame, List<Traced> returned)
    {
        var collection = evaluator.Evaluate(loop.Collection, frame);
        var items = new Listing(loop.Syntax).Append(collection, loop.Collection.Syntax);
        frame.Unsure += items.IsSure ? 0 : 1;
        var flow = Flow.On;
        foreach (var item in items.Items)
        {
            var inner = new Frame(null, frame);
            if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
            {
                inner.Declare(variable.Symbol, item.Value);
            }
            else
            {
                Deconstruct(loop.LoopControlVariable, item.Value, inner);
            }

            flow = Run(loop.Body, inner, returned);
            if (flow is Flow.Break or Flow.Return)
            {
                break;
            }
        }

        frame.Unsure -= items.IsSure ? 0 : 1;
        return flow == Flow.Return ? flow : Flow.On;
    }

    private Flow Loop(IOperation? condition, IOperation body, IEnumerable<IOperation> bottom, Frame frame, List<Traced> returned)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var known = condition is null ? new Constant(true, body.Syntax) : evaluator.Evaluate(condition, frame);
            if (known is Constant { Value: false })
            {
                return Flow.On;
            }

            frame.Unsure += known is Constant ? 0 : 1;
            var flow = Run(body, new Frame(null, frame), returned);
            RunAll(bottom, frame, returned);
            frame.Unsure -= known is Constant ? 0 : 1;
            if (flow == Flow.Return || flow == Flow.Break || known is not Constant)
            {
                return flow == Flow.Return ? flow : Flow.On;
            }
        }

        throw new EvaluationException();
    }

    private enum Flow
    {
        On,
        Continue,
        Break,
        Return,
    }
}
