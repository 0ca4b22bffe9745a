using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GitOpsDsl.Source.Evaluation;

/// <summary>Makes objects, lists and maps from <c>new</c>, <c>with</c>, initialisers and collection expressions.</summary>
internal sealed class ObjectMaker(Evaluator evaluator)
{
    public Traced Create(IObjectCreationOperation creation, Frame frame)
    {
        var syntax = creation.Syntax;
        var type = (INamedTypeSymbol)creation.Type!;
        Traced made;
        switch (Known.ShapeOf(type))
        {
            case CollectionShape.Map:
                made = new Mapping(syntax).Merge(creation.Arguments is [var map, ..] ? evaluator.Evaluate(map.Value, frame) : null);
                break;
            case CollectionShape.List:
                var list = new Listing(syntax);
                made = creation.Arguments is [{ Value: { } items }, ..] && items.Type?.SpecialType != SpecialType.System_Int32
                    ? list.Append(evaluator.Evaluate(items, frame), items.Syntax)
                    : list;
                break;
            default:
                made = Instance(type, creation, frame);
                break;
        }

        if (creation.Initializer is { } initializer)
        {
            Initialize(made, initializer, frame);
        }

        return made;
    }

    public Traced With(IWithOperation with, Frame frame)
    {
        var source = evaluator.Evaluate(with.Operand, frame);
        return Copy(source, with, frame);
    }

    public Traced Collection(ICollectionExpressionOperation collection, Frame frame)
    {
        var listing = new Listing(collection.Syntax);
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                listing.Append(evaluator.Evaluate(spread.Operand, frame), spread.Operand.Syntax);
            }
            else
            {
                listing.Items.Add(new Slot(evaluator.Evaluate(element, frame), element.Syntax));
            }
        }

        return listing;
    }

    public Traced Array(IArrayCreationOperation array, Frame frame)
    {
        var listing = new Listing(array.Syntax) { IsSure = array.Initializer is not null || array.DimensionSizes is [{ ConstantValue.Value: 0 }] };
        return listing.With((array.Initializer?.ElementValues ?? []).Select(element => new Slot(evaluator.Evaluate(element, frame), element.Syntax)));
    }

    /// <summary>A tuple's items by number and by name; an anonymous object's members.</summary>
    public Traced Tuple(IOperation operation, Frame frame)
    {
        var instance = new Instance(null, operation.Syntax);
        if (operation is ITupleOperation tuple)
        {
            var names = (operation.Type as INamedTypeSymbol)?.TupleElements ?? [];
            for (var i = 0; i < tuple.Elements.Length; i++)
            {
                var slot = new Slot(evaluator.Evaluate(tuple.Elements[i], frame), tuple.Elements[i].Syntax);
                instance.Members[FormattableString.Invariant($"Item{i + 1}")] = slot;
                if (i < names.Length)
                {
                    instance.Members[names[i].Name] = slot;
                }
            }

            return instance;
        }

        foreach (var assignment in ((IAnonymousObjectCreationOperation)operation).Initializers.OfType<ISimpleAssignmentOperation>())
        {
            Assign(instance, assignment, frame);
        }

        return instance;
    }

    private Traced Copy(Traced source, IWithOperation with, Frame frame)
    {
        if (source is Choice choice)
        {
            return new Choice([.. choice.Alternatives.Select(one => Copy(one, with, frame))], with.Syntax);
        }

        var copy = source is Instance instance
            ? instance.Copy(with.Syntax)
            : new Instance(with.Type as INamedTypeSymbol, with.Syntax) { Receiver = source, Created = source.Written };
        if (with.Initializer is { } initializer)
        {
            Initialize(copy, initializer, frame);
        }

        return copy;
    }

    private Instance Instance(INamedTypeSymbol type, IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is not { } constructor)
        {
            return new Instance(type, creation.Syntax);
        }

        var isOurs = !evaluator.Bodies.IsInSource(type);
        var arguments = creation.Arguments
            .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            .ToDictionary(
                static argument => argument.Parameter!.Name,
                argument => new Slot(evaluator.Evaluate(argument.Value, frame), argument.Value.Syntax), StringComparer.Ordinal);
        var made = new Instance(type, creation.Syntax) { Maker = isOurs ? constructor : null, Arguments = arguments };
        if (!isOurs)
        {
            Construct(made, constructor, creation.Arguments, frame);
        }

        return made;
    }

    /// <summary>Runs an author's constructor: its parameters, the constructor that it calls first, its body.</summary>
    private void Construct(Instance made, IMethodSymbol constructor, IEnumerable<IArgumentOperation> arguments, Frame frame)
    {
        // A base record's initialisers see its own parameters only, but names of parameters are symbols: one chain of frames serves all.
        var own = new Frame(made, made.Construction);
        foreach (var argument in arguments)
        {
            own.Declare(argument.Parameter!, evaluator.Evaluate(argument.Value, frame));
        }

        made.Construction = own;
        if (Bodies.Constructor(constructor) is not { } declaration)
        {
            return;
        }

        if (evaluator.Bodies.Of(declaration) is not IConstructorBodyOperation body)
        {
            return;
        }

        if (body.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation chained } && evaluator.Bodies.IsInSource(chained.TargetMethod))
        {
            Construct(made, chained.TargetMethod, chained.Arguments, own);
        }

        foreach (var block in new[] { body.BlockBody, body.ExpressionBody }.OfType<IBlockOperation>())
        {
            evaluator.Statements.Result(block, own, made.Written);
        }
    }

    private void Initialize(Traced target, IObjectOrCollectionInitializerOperation initializer, Frame frame)
    {
        foreach (var step in initializer.Initializers)
        {
            switch (step)
            {
                case ISimpleAssignmentOperation assignment:
                    Assign(target, assignment, frame);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member } nested:
                    InitializeMember(target, member, nested, frame);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add" } add:
                    Add(target, add, frame);
                    break;
            }
        }
    }

    /// <summary><c>Metadata = { Name = "x" }</c>: the value that is there is changed.</summary>
    private void InitializeMember(Traced target, IMemberReferenceOperation member, IMemberInitializerOperation nested, Frame frame)
    {
        if (target is not Instance instance)
        {
            return;
        }

        var value = evaluator.Members.Slot(instance, member.Member.Name)?.Value switch
        {
            Instance there => there.Copy(nested.Initializer.Syntax),
            var there when there is Listing or Mapping => there,
            _ => Known.Empty(member.Type, nested.Initializer.Syntax),
        };
        Initialize(value, nested.Initializer, frame);
        instance.Members[member.Member.Name] = new Slot(value, nested.Initializer.Syntax);
    }

    private void Assign(Traced target, ISimpleAssignmentOperation assignment, Frame frame)
    {
        var slot = new Slot(evaluator.Evaluate(assignment.Value, frame), assignment.Value.Syntax);
        switch (assignment.Target, target)
        {
            case (IPropertyReferenceOperation { Property.IsIndexer: true } entry, Mapping mapping):
                mapping.Set(evaluator.Evaluate(entry.Arguments[0].Value, frame), slot);
                break;
            case (IMemberReferenceOperation member, Instance instance):
                instance.Members[member.Member.Name] = slot;
                instance.Computed.Clear();
                break;
        }
    }

    private void Add(Traced target, IInvocationOperation add, Frame frame)
    {
        var arguments = add.Arguments.Select(argument => new Slot(evaluator.Evaluate(argument.Value, frame), argument.Value.Syntax)).ToList();
        switch (target, arguments)
        {
            case (Mapping mapping, [var key, var value, ..]):
                mapping.Set(key.Value, value);
                break;
            case (Listing listing, [var item, ..]):
                listing.Items.Add(item);
                break;
        }
    }
}
