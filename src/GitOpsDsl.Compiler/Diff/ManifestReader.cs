using System.Text;
using GitOpsDsl.Reading;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>Reads the objects of the files that are not byte for byte the same on both sides.</summary>
internal static class ManifestReader
{
    /// <summary>The objects of both sides, in the order of environments, paths and documents.</summary>
    /// <param name="before">One side.</param>
    /// <param name="after">The other.</param>
    /// <param name="renaming">What the namespace of the one is taken for in the other.</param>
    /// <exception cref="YamlInputException">A file can't be read as YAML or JSON.</exception>
    public static (List<Manifest> Before, List<Manifest> After) Read(ManifestTree before, ManifestTree after, NameRenaming? renaming)
    {
        var work = new List<FileToRead>();
        foreach (var environment in before.Environments.Union(after.Environments).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.Files(environment), after.Files(environment));
            work.AddRange(Changed(environment, old, now, renaming, isBefore: true));
            work.AddRange(Changed(environment, now, old, null, isBefore: false));
        }

        WorkItems.Run(work.Count, 0, static () => 0, (index, _) => work[index].Read());
        if (work.Find(static file => file.Problem is not null)?.Problem is { } problem)
        {
            throw problem;
        }

        return (Side(isBefore: true), Side(isBefore: false));

        List<Manifest> Side(bool isBefore) => [.. work.Where(file => file.IsBefore == isBefore).SelectMany(static file => file.Manifests)];
    }

    private static IEnumerable<FileToRead> Changed(
        string environment,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> others,
        NameRenaming? renaming,
        bool isBefore)
        => from file in files
           where !others.TryGetValue(file.Key, out var other) || !other.Span.SequenceEqual(file.Value.Span)
           select new FileToRead(environment, file.Key, file.Value, renaming, isBefore);

    /// <summary>One piece of work, and what came of it.</summary>
    private sealed class FileToRead(string environment, string path, ReadOnlyMemory<byte> content, NameRenaming? renaming, bool isBefore)
    {
        public bool IsBefore { get; } = isBefore;

        public List<Manifest> Manifests { get; } = [];

        public YamlInputException? Problem { get; private set; }

        public void Read()
        {
            var file = $"{environment}/{path}";
            var text = Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF');
            try
            {
                foreach (var document in YamlNodes.Read(file, text))
                {
                    Add(document.Root);
                }
            }
            catch (YamlInputException problem)
            {
                Problem = $"\n{text}".Contains("\n<<<<<<< ", StringComparison.Ordinal)
                    ? new YamlInputException(file, 0, 0, "it has the marks of a merge that is in conflict: 'render' writes it anew")
                    : problem;
            }
        }

        private void Add(Node root)
        {
            if (root["kind"].Text != "List" || !root["items"].IsList)
            {
                Manifests.Add(new Manifest(environment, path, root, renaming));
                return;
            }

            foreach (var item in root["items"].Items)
            {
                Add(item);
            }
        }
    }
}
