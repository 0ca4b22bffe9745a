using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Facts;
using GitOpsDsl.Reading;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Facts from CustomResourceDefinitions as YAML or JSON: of every version that is served, without prose.</summary>
public static class CrdImporter
{
    /// <param name="files">Names as messages give them, and what is in them: one document or several.</param>
    /// <param name="source">Whose API it is: <c>flux</c>; the group when null.</param>
    /// <param name="version">Its version; that of the first kind when null.</param>
    /// <exception cref="YamlInputException">A file can't be read as YAML or JSON.</exception>
    /// <exception cref="FactsException">There is no definition in the files, or one is not whole.</exception>
    public static ApiFacts Import(IEnumerable<(string Name, string Text)> files, string? source = null, string? version = null) =>
        CustomResourceImporter.Import(
            files.SelectMany(static file => YamlNodes.Read(file.Name, file.Text)).Select(static document => document.Root),
            KubernetesApi.Facts,
            source,
            version);
}
