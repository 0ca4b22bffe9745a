using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>Typed steps into an object that comes out: <c>Certificate.DomainValidationOptions[0].ResourceRecordName</c>.</summary>
internal static class CloudOutputsEmitter
{
    /// <summary>What an output has itself.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "Value", "IsSecret", "Property", "List", "Map", "Equals", "ToString", "GetType" };

    /// <summary>Nothing of that type goes in, so that nobody makes one: it only says what is in an output.</summary>
    public static bool IsOnlyOutput(CloudObject type) => type is { Kind: CloudObjectKind.Type, Inputs.Count: 0, Outputs.Count: > 0 };

    /// <summary>The type of which an output is, where there is no record of it.</summary>
    public static string EmitType(CloudObject type, TypeName name)
    {
        var code = CodeText.File(name.Namespace);
        code.Line();
        code.Line($"/// <summary>A <c>{DocEmitter.Escape(type.Name)}</c>, which only comes out.</summary>");
        code.Line($"public abstract class {name.Name}");
        code.Open();
        code.Line($"private {name.Name}()");
        code.Open();
        code.Close();
        code.Close();
        return code.ToString();
    }

    public static string Emit(CloudObject type, TypeName name, CloudTypeText types)
    {
        var code = CodeText.File(name.Namespace);
        code.Line();
        code.Line($"/// <summary>What is in a <c>{DocEmitter.Escape(type.Name)}</c> that comes out.</summary>");
        code.Line($"public static class {name.Name}Outputs");
        code.Open();
        code.Line($"extension(global::GitOpsDsl.Output<{name.Reference}> output)");
        code.Open();
        foreach (var property in type.Outputs)
        {
            var (function, element) = property.Type.Kind switch
            {
                CloudTypeKind.List => ("List", types.OutputItem(property.Type.Item!)),
                CloudTypeKind.Map => ("Map", types.OutputItem(property.Type.Item!)),
                _ => ("Property", types.Bare(property.Type)),
            };
            var member = Identifiers.Pascal(property.Name);
            member = Reserved.Contains(member) ? member + "Output" : member;
            code.Line($"/// <summary><c>{DocEmitter.Escape(property.Name)}</c></summary>");
            code.Line($"public {types.Output(property.Type)} {member} => output.{function}<{element}>({RecordEmitter.Literal(property.Name)});");
        }

        code.Close();
        code.Close();
        return code.ToString();
    }
}
