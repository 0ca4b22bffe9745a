using System.Text;
using GitOpsDsl.Rules;
using RuleSeverity = GitOpsDsl.Rules.Severity;
using Severity = GitOpsDsl.Compiler.Check.Severity;

namespace GitOpsDsl.Compiler.Severities;

/// <summary>
/// The severities that <c>.editorconfig</c> files set, for the file that a finding is in: nearer files over those in the folders above, up to one
/// with <c>root = true</c>; a <c>.globalconfig</c> below all of them. Each file is read once.
/// </summary>
public sealed class SeverityConfiguration
{
    private readonly Dictionary<string, EditorConfigFile[]> _byFolder = new(StringComparer.Ordinal);
    private EditorConfigFile[] _lastFiles = [];
    private string? _lastPath;

    /// <summary>What a rule is in a file; null when nothing is said of it there.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="id">The rule's.</param>
    /// <param name="shipped">What <c>default</c> stands for.</param>
    public Severity? Find(string path, string id, Severity shipped)
    {
        // Of thousands of findings most are in the file of the one before.
        if (path != _lastPath)
        {
            (_lastPath, _lastFiles) = (path, FilesFor(Path.GetDirectoryName(path) ?? path));
        }

        foreach (var file in _lastFiles)
        {
            if (file.TryFind(path, id, out var severity))
            {
                return severity ?? shipped;
            }
        }

        return null;
    }

    /// <summary>As shipped, but rules that ship switched off run where they are on for some file of the folder.</summary>
    /// <remarks>The files are read when the first such rule is asked about, maybe on another thread.</remarks>
    public static Func<RuleDescriptor, RuleSeverity> Running(string folder)
    {
        var files = new Lazy<EditorConfigFile[]>(() => new SeverityConfiguration().FilesFor(folder));
        return rule => rule.Severity == RuleSeverity.None && Array.Exists(files.Value, file => file.Ids.Contains(rule.Id, StringComparer.OrdinalIgnoreCase))
            ? RuleSeverity.Info
            : rule.Severity;
    }

    /// <summary>Nearest first.</summary>
    private EditorConfigFile[] FilesFor(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var files))
        {
            return files;
        }

        var above = Path.GetDirectoryName(folder) is { } parent ? FilesFor(parent) : [];
        var own = Read(folder, ".editorconfig");
        var global = Read(folder, ".globalconfig");
        files = own is null ? above : own.IsRoot ? [own, .. above.Where(static file => file.IsGlobal)] : [own, .. above];
        files = global is { IsGlobal: true } ? [.. files, global] : files;
        _byFolder.Add(folder, files);
        return files;
    }

    private static EditorConfigFile? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        try
        {
            // Not ReadAllText: what it needs takes the runtime longer to load than such a file takes to read.
            return File.Exists(path) ? new EditorConfigFile(folder, Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF')) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
