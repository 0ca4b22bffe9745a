using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What references lead to.</summary>
internal sealed class ProgramOutputs(ProgramView program, List<ProgramFault> faults)
{
    /// <summary>Variables that refer to one another in a circle are another rule's.</summary>
    private const int MostSteps = 16;

    /// <summary>The type of what a reference leads to; null when it is not known.</summary>
    public CloudType? TypeOf(ProgramReference reference, Node at) => TypeOf(reference, at, 0);

    private CloudType? TypeOf(ProgramReference reference, Node at, int steps)
    {
        // pulumi.project, pulumi.stack and their like.
        if (reference.Root == "pulumi")
        {
            return CloudType.Scalar(CloudTypeKind.String);
        }

        if (program.Find(reference.Root) is not { } item)
        {
            if (program.IsWhole)
            {
                var near = NearestName.Of(reference.Root, program.Items, static known => known.Name);
                Add(ProgramFaultKind.DanglingReference, at, $"the program has no {reference.Root}{(near is null ? "" : $"; did you mean {near}?")}");
            }

            return null;
        }

        return item.Kind switch
        {
            ProgramItemKind.Resource => OfResource(item, reference, at),
            ProgramItemKind.Variable when steps < MostSteps => OfVariable(item, reference, at, steps),
            _ => null,
        };
    }

    private CloudType? OfResource(ProgramItem item, ProgramReference reference, Node at)
    {
        if (reference.Path.Count == 0 || item.Token is not { } token || program.FactsOf(item) is not { } facts)
        {
            return null;
        }

        return reference.Path[0] is "id" or "urn"
            ? Into(CloudType.Scalar(CloudTypeKind.String), reference, 1, token, at)
            : OfOutput(facts, reference, token, at);
    }

    /// <summary>Of what a function gives, or of another value that the variable only names.</summary>
    private CloudType? OfVariable(ProgramItem item, ProgramReference reference, Node at, int steps)
    {
        if (item.Node.Text is { } text)
        {
            return ProgramExpression.Parse(text) is { IsWhole: true, Problem: null } named && IsKnown(named.References[0], at, steps + 1)
                ? TypeOf(named.References[0].To(reference.Path), at, steps + 1)
                : null;
        }

        var call = item.Node["fn::invoke"];
        if (call["function"].Text is not { } token || program.FactsOf(token)?.Function(token) is not { } facts || !facts.Outputs.Any())
        {
            return null;
        }

        return call["return"].Text is { } part ? OfOutput(facts, new ProgramReference(reference.Root, [part]).To(reference.Path), token, at)
            : call["return"].IsAbsent && reference.Path.Count > 0 ? OfOutput(facts, reference, token, at)
            : null;
    }

    /// <summary>What is wrong with what a variable names is told there, and not at each use of it.</summary>
    private bool IsKnown(ProgramReference target, Node at, int steps)
    {
        var own = new List<ProgramFault>();
        _ = new ProgramOutputs(program, own).TypeOf(target, at, steps);
        return own.Count == 0;
    }

    /// <param name="owner">Of the output: the token of a resource or a function.</param>
    private CloudType? OfOutput(CloudObject facts, ProgramReference reference, string owner, Node at)
    {
        var name = reference.Path[0];
        if (name is not null && facts.Output(name) is { } output)
        {
            return Into(output.Type, reference, 1, owner, at);
        }

        Add(ProgramFaultKind.UnknownOutput, at, name is null ? $"{owner} is no list: there is no place in it" : Unknown($"{owner} has no output {name}", name, facts));
        return null;
    }

    /// <param name="next">The step that leads out of a value of that type.</param>
    private CloudType? Into(CloudType type, ProgramReference reference, int next, string owner, Node at)
    {
        for (var i = next; i < reference.Path.Count; i++)
        {
            var step = reference.Path[i];
            if (type.Kind == CloudTypeKind.Object && step is not null)
            {
                // Facts that say nothing of what comes out of a type are of a provider's SDK, not of its schema.
                if (program.FactsOf(owner)?.Type(type.Name!) is not { Outputs.Count: > 0 } nested)
                {
                    return null;
                }

                if (nested.Output(step) is not { } property)
                {
                    Add(ProgramFaultKind.UnknownOutput, at, Unknown($"{owner}'s {Path(reference, i)} has no {step}", step, nested));
                    return null;
                }

                type = property.Type;
            }
            else if (type.Item is { } inner && (type.Kind == CloudTypeKind.List) == (step is null))
            {
                type = inner;
            }
            else if (type.Kind == CloudTypeKind.Any)
            {
                return null;
            }
            else
            {
                Add(ProgramFaultKind.UnknownOutput, at, $"{owner}'s {Path(reference, i)} is {ProgramTypes.Name(type)}: there is no {step ?? "place"} in it");
                return null;
            }
        }

        return type;
    }

    private static string Unknown(string message, string name, CloudObject facts)
    {
        var near = NearestName.Of(name, [.. facts.Outputs], static known => known.Name);
        return near is null ? message : $"{message}; did you mean {near}?";
    }

    /// <summary>The steps before the one at that place, as they are written: <c>options[0].name</c>.</summary>
    private static string Path(ProgramReference reference, int end) =>
        string.Concat(reference.Path.Take(end).Select(static (step, i) => step is null ? "[…]" : i == 0 ? step : "." + step));

    private void Add(ProgramFaultKind kind, Node at, string message) => faults.Add(new ProgramFault(kind, at, FindingTarget.Value, message));
}
