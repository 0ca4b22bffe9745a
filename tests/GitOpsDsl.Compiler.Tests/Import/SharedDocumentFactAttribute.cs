namespace GitOpsDsl.Compiler.Import;

/// <summary>A test on the OpenAPI document, which is not committed; skipped where the document is not at hand.</summary>
internal sealed class SharedDocumentFactAttribute : FactAttribute
{
    public SharedDocumentFactAttribute() =>
        Skip = KubernetesFacts.OpenApiPath is null ? $"shared/schemas/kubernetes-{KubernetesFacts.Version}.json does not stand beside the repository" : null;
}
