namespace GitOpsDsl.Rules;

/// <summary>The annotation by which an object says what exists outside: <c>gitops.dsl/outside: "Secret db, ConfigMap shop/flags"</c>.</summary>
internal static class OutsideAnnotation
{
    private static readonly string[] None = [];

    public static string[] EntriesOf(EnvironmentObject item) =>
        item.Metadata["annotations"][OutsideObject.Annotation].Text is { } text ? text.Split(',') : None;

    /// <summary>Null when the entry has another form.</summary>
    public static OutsideObject? TryParse(string entry, EnvironmentObject item) =>
        OutsideObject.TryParse(entry, item.Id.Kind == "Namespace" ? item.Name : item.Namespace.Length == 0 ? "*" : item.Namespace);
}
