using Microsoft.CodeAnalysis.CSharp;

namespace GitOpsDsl.Generators.Records;

/// <summary>The C# text of one record.</summary>
internal static class RecordEmitter
{
    private const string Caller = "global::System.Runtime.CompilerServices.";

    public static string Emit(RecordModel record, RecordsModel all)
    {
        var name = record.Name.Name;
        var baseRecord = record.Kind is null ? "global::GitOpsDsl.ApiRecord" : "global::GitOpsDsl.Kubernetes.KubernetesObject";
        var code = CodeText.File(record.Name.Namespace);
        code.Line();
        DocEmitter.Record(code, record, all);
        code.Line($"public sealed record {name} : {baseRecord}");
        code.Open();
        code.Line($"public {name}([{Caller}CallerFilePath] string file = \"\", [{Caller}CallerLineNumber] int line = 0)");
        code.Continue(": base(file, line)");
        code.Open();
        code.Close();
        Constants(code, record, all);
        foreach (var property in record.Properties)
        {
            code.Line();
            DocEmitter.Property(code, property);
            code.Line(property.Field.Required
                ? $"public required {property.Type} {property.Name} {{ get; init; }}"
                : $"public {property.Type}? {property.Name} {{ get; init; }}");
        }

        code.Line();
        FieldsEmitter.Emit(code, record);
        ChangeEmitter.Emit(code, record);
        code.Line();
        code.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
        code.Close();
        return code.ToString();
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static void Constants(CodeText code, RecordModel record, RecordsModel all)
    {
        if (record.Kind is not { } kind)
        {
            return;
        }

        code.Line();
        code.Line($"public override string ApiVersion => {Literal(kind.ApiVersion)};");
        code.Line();
        code.Line($"public override string Kind => {Literal(kind.Kind)};");
        code.Line();
        code.Line($"public override string Plural => {Literal(kind.Plural)};");
        code.Line();
        code.Line($"public override bool IsNamespaced => {(kind.Namespaced ? "true" : "false")};");
        if (!all.IsKnown)
        {
            code.Line();
            code.Line($"public override string ApiFacts => global::{all.Namespace}.ApiFacts.Text;");
        }
    }
}
