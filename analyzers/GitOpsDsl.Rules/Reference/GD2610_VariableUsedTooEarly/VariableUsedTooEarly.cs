namespace GitOpsDsl.Rules;

/// <summary>
/// A variable whose value uses one that is defined after it: <c>$(X)</c> is left as it stands (<c>expansion.Expand</c> with what is known so
/// far, <c>makeEnvironmentVariables</c> in the kubelet).
/// </summary>
internal sealed class VariableUsedTooEarly() : ReferenceRule("GD2610", "Variable used before it is defined")
{
    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.Container, Check);

    private static void Check(Node container, RuleContext context)
    {
        var variables = container["env"];
        NodesByText? first = null;
        foreach (var variable in variables.Items)
        {
            // What comes from a ConfigMap may have the name too.
            var value = variable["value"];
            if (value.Text is not { } text || text.IndexOf("$(", StringComparison.Ordinal) < 0 || !container["envFrom"].IsZero)
            {
                continue;
            }

            first ??= FirstOfEachName(variables);
            foreach (var used in VariableReferences.In(text))
            {
                if (first[used] is { Exists: true } definition && definition.Index >= variable.Index)
                {
                    context.Report(
                        value, $"{used} is not defined yet: $({used}) stays in the value as it is; define it further up, under another name than this one", definition["name"]);
                }
            }
        }
    }

    private static NodesByText FirstOfEachName(Node variables)
    {
        var first = new NodesByText();
        foreach (var variable in variables.Items)
        {
            if (variable["name"].Text is { } name)
            {
                _ = first.TryAdd(name, variable, out _);
            }
        }

        return first;
    }
}
