using GitOpsDsl.Generators.Naming;

namespace GitOpsDsl.Generators.Records;

/// <summary>The C# text of the enums, and of the function that gives their values as the API spells them.</summary>
internal static class EnumsEmitter
{
    public static string Emit(EnumModel model)
    {
        var code = CodeText.File(model.Name.Namespace);
        code.Line();
        var some = string.Join(", ", model.Members.Take(3).Select(static member => DocEmitter.Value(member.Value)));
        code.Line($"/// <summary>{some}{(model.Members.Count > 3 ? " …" : "")}</summary>");
        code.Line($"public enum {model.Name.Name}");
        code.Open();
        foreach (var (name, value) in model.Members)
        {
            code.Line($"/// <summary>{DocEmitter.Value(value)}</summary>");
            code.Line($"{name},");
        }

        code.Close();
        return code.ToString();
    }

    public static string EmitValues(RecordsModel all)
    {
        var code = CodeText.File(all.Namespace);
        code.Line();
        code.Line("/// <summary>Enum values as the API spells them.</summary>");
        code.Line("public static class EnumValues");
        code.Open();
        foreach (var model in all.Enums)
        {
            code.Line("/// <summary>As a YAML scalar.</summary>");
            code.Line($"public static global::System.ReadOnlySpan<byte> ToUtf8(this {model.Name.Reference} value) => value switch");
            code.Open();
            foreach (var (name, value) in model.Members)
            {
                code.Line($"{model.Name.Reference}.{name} => {RecordEmitter.Literal(Scalar(value))}u8,");
            }

            var error = RecordEmitter.Literal("not a " + model.Name.Name);
            code.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), (int)value, {error}),");
            code.Close(";");
            code.Line();
        }

        code.Close();
        return code.ToString();
    }

    /// <summary>Plain where that is plainly safe, else in double quotes.</summary>
    private static string Scalar(string value) =>
        PlainYaml.IsSafe(value) ? value : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
