using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>From the cloud resources of an environment to a program: names, calls of functions, and what the workloads need of it.</summary>
internal sealed class CloudProgramBuilder
{
    private readonly EnvironmentGraph _graph;
    private readonly List<Finding> _findings;
    private readonly List<GraphCloudResource> _resources;
    private readonly CloudNames _names;
    private readonly List<KeyValuePair<string, CloudProgramResource>> _written = [];
    private readonly SortedSet<string> _cut = new(StringComparer.Ordinal);

    public CloudProgramBuilder(EnvironmentGraph graph, List<Finding> findings)
    {
        (_graph, _findings) = (graph, findings);
        _resources = [.. graph.Parts.SelectMany(static part => part.CloudResources).OrderBy(static resource => resource.Named.Name, StringComparer.Ordinal)];
        _names = new CloudNames(_resources);
    }

    private CloudTarget Target => _graph.Source.Environment.Cloud;

    public CloudProgram Build()
    {
        RefuseDuplicates();
        foreach (var resource in _resources)
        {
            Add(resource);
        }

        foreach (var part in _graph.Parts)
        {
            Export(part);
        }

        var outputs = Target.Outputs.Select(output =>
            KeyValuePair.Create(output.Key, Expression(output.Value.Value, $"the output {output.Key}", _graph.Source.Entry.Origin)));
        var system = _graph.Id[.._graph.Id.IndexOf('/', StringComparison.Ordinal)];
        var written = new ValueMap<JsonValue>(outputs);
        var variables = Variables();
        return new(_graph, Target.Project ?? system, Target.Stack ?? _graph.Id[(system.Length + 1)..], [.. _names.Settings], variables, new(_written), written)
        {
            Functions = new(_names.Functions.Select(static call => KeyValuePair.Create(call.Name, call.Function))),
            Cut = [.. _cut],
        };
    }

    private void RefuseDuplicates()
    {
        for (var i = 1; i < _resources.Count; i++)
        {
            if (_resources[i].Named.Name == _resources[i - 1].Named.Name)
            {
                Report(CompilerFindings.SameCloudResource(_resources[i].Named.Name, _resources[i - 1].Origin), _resources[i].Origin);
            }
        }
    }

    private void Add(GraphCloudResource item)
    {
        var resource = item.Named.Resource;
        var properties = Expression(resource.Inputs, item.Named.Name, item.Origin);
        var options = Try(() => resource.Options?.ToJson(_names) ?? new JsonValue(), item.Named.Name, item.Origin);
        if (Target is PulumiOperator { Git: null })
        {
            foreach (var what in OperatorObjects.Unsupported(properties, options))
            {
                Report(CompilerFindings.NotInProgram(item.Named.Name, what), item.Origin);
            }
        }

        _written.Add(new(item.Named.Name, resource.Existing is { } id
            ? new(resource.Token, new JsonValue(), options, resource, item.Origin) { Existing = Existing(id, properties, item) }
            : new(resource.Token, properties, options, resource, item.Origin)));
    }

    private JsonValue Existing(Input<string> id, JsonValue state, GraphCloudResource item)
    {
        var found = new ValueMap<JsonValue> { ["id"] = Expression(id.Value, item.Named.Name, item.Origin) };
        return JsonValue.Map(state.Entries!.Count > 0 ? found.With("state", state) : found);
    }

    /// <summary>The ConfigMap and the Secret that a component's workloads read.</summary>
    private void Export(GraphPart part)
    {
        foreach (var target in part.CloudExports.GroupBy(static export => (export.Name, export.IsSecret)))
        {
            var data = target.Select(export => KeyValuePair.Create(export.Key, Expression(export.Value, $"{part.Name}'s {export.Key}", part.Origin)));
            var written = JsonValue.Map(new(data));
            var options = Target.KubernetesProvider is { } provider
                ? Try(() => new CloudOptions { Provider = provider }.ToJson(_names), "KubernetesProvider", _graph.Source.Entry.Origin)
                : new JsonValue();
            var (name, isSecret) = target.Key;
            var properties = new JsonValue { ["metadata"] = Metadata(name, target.First().Metadata), [isSecret ? "stringData" : "data"] = written };
            _written.Add(new(
                isSecret ? $"{name}-secret" : name,
                new($"kubernetes:core/v1:{(isSecret ? "Secret" : "ConfigMap")}", properties, options, null, part.Origin)));
        }
    }

    private JsonValue Metadata(string name, ObjectMeta metadata) => new()
    {
        ["labels"] = JsonValue.Map(new((metadata.Labels ?? []).Select(static label => KeyValuePair.Create(label.Key, (JsonValue)label.Value)))),
        ["name"] = name,
        ["namespace"] = _graph.Source.Environment.Namespace.ToString(),
    };

    /// <summary>A call's arguments may hold other calls, which are met on the way.</summary>
    private ValueMap<JsonValue> Variables()
    {
        var variables = new List<KeyValuePair<string, JsonValue>>();
        for (var i = 0; i < _names.Functions.Count; i++)
        {
            var (name, function) = _names.Functions[i];
            var call = new JsonValue { ["function"] = function.Token, ["arguments"] = Expression(function.Inputs, name, function.Origin) };
            if (function.Provider is { } provider)
            {
                call = new()
                {
                    ["function"] = call["function"],
                    ["arguments"] = call["arguments"],
                    ["options"] = Try(() => new CloudOptions { Provider = provider }.ToJson(_names), name, function.Origin),
                };
            }

            variables.Add(new(name, new() { ["fn::invoke"] = call }));
        }

        return new(variables);
    }

    private JsonValue Expression(CloudValue value, string by, Origin origin) => Try(() => value.ToJson(_names), by, origin);

    private JsonValue Try(Func<JsonValue> expression, string by, Origin origin)
    {
        try
        {
            return expression();
        }
        catch (ForeignOutputException exception)
        {
            Report(CompilerFindings.ForeignOutput(by, exception.Message), origin);
        }
        catch (Exception exception) when (exception is InvalidValueException or InvalidOperationException)
        {
            Report(CompilerFindings.BadCloudResource(by, exception.Message), origin);
        }

        _cut.Add(by);
        return new JsonValue();
    }

    private void Report(Finding finding, Origin origin) => _findings.Add(finding.At(origin) with { Environment = _graph.Id });
}
