using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What references lead to.</summary>
internal sealed class ProgramOutputs(ProgramView program, List<ProgramFault> faults)
{
    /// <summary>The type of what a reference leads to; null when it is not known.</summary>
    public CloudType? TypeOf(ProgramReference reference, Node at)
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

        if (item.Kind == ProgramItemKind.Variable)
        {
            Result(item.Node["fn::invoke"], reference, at);
        }

        return item.Kind == ProgramItemKind.Resource ? TypeOf(item, reference, at) : null;
    }

    /// <summary>Whether the function that a variable calls gives what is taken of it.</summary>
    private void Result(Node call, ProgramReference reference, Node at)
    {
        if (call["return"].IsAbsent && call["function"].Text is { } token && reference.Path.Count > 0 && reference.Path[0] is { } name
            && program.FactsOf(token)?.Function(token) is { } facts && facts.Outputs.Any() && facts.Output(name) is null)
        {
            var near = NearestName.Of(name, [.. facts.Outputs], static known => known.Name);
            Add(ProgramFaultKind.UnknownOutput, at, $"{token} has no output {name}{(near is null ? "" : $"; did you mean {near}?")}");
        }
    }

    private CloudType? TypeOf(ProgramItem item, ProgramReference reference, Node at)
    {
        if (reference.Path.Count == 0 || reference.Path[0] is not { } name || program.FactsOf(item) is not { } facts)
        {
            return null;
        }

        if (name is "id" or "urn")
        {
            return CloudType.Scalar(CloudTypeKind.String);
        }

        if (facts.Output(name) is not { } output)
        {
            var near = NearestName.Of(name, [.. facts.Outputs], static known => known.Name);
            Add(ProgramFaultKind.UnknownOutput, at, $"{item.Token} has no output {name}{(near is null ? "" : $"; did you mean {near}?")}");
            return null;
        }

        return Into(output.Type, reference, item, at);
    }

    private CloudType? Into(CloudType type, ProgramReference reference, ProgramItem item, Node at)
    {
        for (var i = 1; i < reference.Path.Count; i++)
        {
            var step = reference.Path[i];
            if (type.Kind == CloudTypeKind.Object && step is not null && program.FactsOf(item.Token!)?.Type(type.Name!) is { } nested)
            {
                if (nested.Input(step) is not { } property)
                {
                    // What comes out may have more than what goes in, whose type this is.
                    return null;
                }

                type = property.Type;
            }
            else if (type.Item is { } inner && (type.Kind == CloudTypeKind.List) == (step is null))
            {
                type = inner;
            }
            else if (type.Kind is CloudTypeKind.Any or CloudTypeKind.Object)
            {
                return null;
            }
            else
            {
                Add(ProgramFaultKind.UnknownOutput, at, $"{item.Token}'s {reference.Path[0]} is {ProgramTypes.Name(type)}: there is no {(step is null ? "place" : step)} in it");
                return null;
            }
        }

        return type;
    }

    private void Add(ProgramFaultKind kind, Node at, string message) => faults.Add(new ProgramFault(kind, at, FindingTarget.Value, message));
}
