using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Records;

/// <summary>
/// Functions for a change deep inside, in one line: <c>deployment.WithSpec(spec => spec with { … })</c>, and for one element of a list
/// by its name: <c>pod.WithContainers("web", container => container with { … })</c>.
/// </summary>
internal static class ChangeEmitter
{
    public static void Emit(CodeText code, RecordModel record)
    {
        if (record.Kind is not null)
        {
            Record(code, record.Name.Name, "Metadata", "global::GitOpsDsl.Kubernetes.ObjectMeta", "Metadata");
        }

        foreach (var property in record.Properties)
        {
            if (property.Element is { } element)
            {
                Element(code, record.Name.Name, property, element);
            }
            else if (property.Field.Type.Kind == ValueKind.Object)
            {
                var present = property.Field.Required ? property.Name
                    : property.CanBeMade ? $"{property.Name} ?? new(Origin.File, Origin.Line)"
                    : $"global::GitOpsDsl.RecordChange.Present({property.Name}, this, {RecordEmitter.Literal(property.Name)})";
                Record(code, record.Name.Name, property.Name, property.Type, present);
            }
        }
    }

    private static void Record(CodeText code, string record, string property, string type, string present)
    {
        code.Line();
        code.Line($"/// <summary>The same with a changed <c>{property}</c>.</summary>");
        code.Line($"public {record} With{property}(global::System.Func<{type}, {type}> change) =>");
        code.Continue($"this with {{ {property} = change({present}) }};");
    }

    private static void Element(CodeText code, string record, PropertyModel property, ListElement element)
    {
        var name = property.Name;
        var function = $"global::System.Func<{element.Type}, {element.Type}>";
        var arguments = $"{name}, key, static item => item.{element.KeyProperty}, change, this, {RecordEmitter.Literal(name)}";
        code.Line();
        code.Line($"/// <summary>The same with the element of <c>{name}</c> changed that has this <c>{DocEmitter.Escape(element.KeyField)}</c>.</summary>");
        code.Line("/// <exception cref=\"global::System.InvalidOperationException\">There is none.</exception>");
        code.Line($"public {record} With{name}(string key, {function} change) =>");
        code.Continue($"this with {{ {name} = global::GitOpsDsl.RecordChange.Element({arguments}) }};");
    }
}
