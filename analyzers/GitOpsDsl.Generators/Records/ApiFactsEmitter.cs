namespace GitOpsDsl.Generators.Records;

/// <summary>The facts themselves, as a constant in the assembly: so rules know the kinds that only this project knows.</summary>
internal static class ApiFactsEmitter
{
    public static string Emit(string @namespace, string facts)
    {
        var code = CodeText.File(@namespace);
        code.Line();
        code.Line("/// <summary>What the records here are generated from.</summary>");
        code.Line("public static class ApiFacts");
        code.Open();
        code.Line("/// <summary>As <c>gitops import crd</c> writes it.</summary>");
        code.Line($"public const string Text = {RecordEmitter.Literal(facts)};");
        code.Close();
        return code.ToString();
    }
}
