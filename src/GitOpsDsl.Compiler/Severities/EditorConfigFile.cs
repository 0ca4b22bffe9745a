using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Severities;

/// <summary>
/// The severities in one <c>.editorconfig</c> or <c>.globalconfig</c> file: <c>dotnet_diagnostic.GD3104.severity = none</c>. All else in it, and
/// what can't be read, is left to others.
/// </summary>
internal sealed class EditorConfigFile
{
    private const string KeyStart = "dotnet_diagnostic.";
    private const string KeyEnd = ".severity";

    private readonly List<Section> _sections = [];

    /// <param name="folder">The file's folder: sections are about what is below.</param>
    /// <param name="text">What is in it.</param>
    public EditorConfigFile(string folder, string text)
    {
        Folder = folder;
        var section = new Section(null);
        _sections.Add(section);
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                _sections.Add(section = new Section(new EditorConfigGlob(line[1..^1])));
                continue;
            }

            var split = line.IndexOfAny(['=', ':']);
            if (split > 0)
            {
                Add(section, line[..split].Trim().ToLowerInvariant(), line[(split + 1)..].Trim().ToLowerInvariant());
            }
        }
    }

    /// <summary>Files in the folders above don't count.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>It says <c>is_global = true</c>: what stands before its sections is about every file.</summary>
    public bool IsGlobal { get; private set; }

    private string Folder { get; }

    /// <summary>Every rule that it names.</summary>
    public IEnumerable<string> Ids => _sections.SelectMany(static section => section.Severities.Keys);

    /// <summary>What the last section about the file says of the rule.</summary>
    /// <param name="path">Absolute, below the folder.</param>
    /// <param name="id">In any case.</param>
    /// <param name="severity">Null for <c>default</c>: as shipped.</param>
    public bool TryFind(string path, string id, out Severity? severity)
    {
        for (var i = _sections.Count - 1; i >= 0; i--)
        {
            var section = _sections[i];
            if (section.Severities.TryGetValue(id, out var word) && (section.Glob?.Matches(Path.GetRelativePath(Folder, path).Replace('\\', '/')) ?? IsGlobal))
            {
                severity = Parse(word);
                return true;
            }
        }

        severity = null;
        return false;
    }

    private void Add(Section section, string key, string value)
    {
        if (section.Glob is null && key == "root")
        {
            IsRoot = value == "true";
        }
        else if (section.Glob is null && key == "is_global")
        {
            IsGlobal = value == "true";
        }
        else if (key.StartsWith(KeyStart, StringComparison.Ordinal) && key.EndsWith(KeyEnd, StringComparison.Ordinal)
            && key.Length > KeyStart.Length + KeyEnd.Length
            && value is "error" or "warning" or "suggestion" or "default" or "none" or "silent" or "refactoring")
        {
            section.Severities[key[KeyStart.Length..^KeyEnd.Length]] = value;
        }
    }

    /// <summary>The words of .NET's analyzers; <c>silent</c> is only for editors.</summary>
    private static Severity? Parse(string word) => word switch
    {
        "default" => null,
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Info,
        _ => Severity.None,
    };

    private sealed class Section(EditorConfigGlob? glob)
    {
        public EditorConfigGlob? Glob { get; } = glob;

        /// <summary>By rule id, the word for it: a table of texts needs no code compiled at run time.</summary>
        public Dictionary<string, string> Severities { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
