using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators.Cloud;

/// <summary>The values of an enum: a type, or constants where any other text is allowed too.</summary>
internal static class CloudEnumEmitter
{
    public static string Emit(string name, TypeName type, CloudFacts facts, CloudNames names)
    {
        var isOpen = names.IsOpen(name);
        var code = CodeText.File(type.Namespace);
        code.Line();
        code.Line($"/// <summary>Values of <c>{DocEmitter.Escape(name)}</c>.{(isOpen ? " Others are allowed too." : "")}</summary>");
        code.Line(isOpen ? $"public static class {type.Name}" : $"public sealed record {type.Name} : global::GitOpsDsl.CloudEnum");
        code.Open();
        if (!isOpen)
        {
            code.Line($"private {type.Name}(string value)");
            code.Continue(": base(value)");
            code.Open();
            code.Close();
        }

        var members = new HashSet<string>(StringComparer.Ordinal) { type.Name, "Value", "Equals", "ToString", "Clone", "GetType", "GetHashCode", "EqualityContract" };
        foreach (var value in facts.Enum(name)!)
        {
            var member = Identifiers.EnumMember(value);
            while (!members.Add(member))
            {
                member += "_";
            }

            code.Line($"/// <summary>{DocEmitter.Value(value)}</summary>");
            code.Line(isOpen
                ? $"public const string {member} = {RecordEmitter.Literal(value)};"
                : $"public static {type.Name} {member} => new({RecordEmitter.Literal(value)});");
        }

        code.Close();
        return code.ToString();
    }
}
