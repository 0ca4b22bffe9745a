using System.Text;

namespace GitOpsDsl.Compiler.Lock;

/// <summary>
/// What people wrote between the lines of a lock file. Lines right above an image are about that image; what an empty line parts from it stands for
/// itself, and stays when the image goes.
/// </summary>
internal sealed class LockComments
{
    /// <summary>Each block with the image that follows it, in the file's order; null for the last, which none follows.</summary>
    private readonly List<(string? Image, string Text)> _blocks = [];

    private readonly StringBuilder _pending = new();

    /// <summary>The next line; an empty one too.</summary>
    public void Add(string line) => _pending.Append(line).Append('\n');

    /// <summary>What was added last stands above this image.</summary>
    public void AreAbove(string image)
    {
        _blocks.Add((image, _pending.ToString()));
        _pending.Clear();
    }

    /// <summary>The text above each of these images, in their order, and at last, with null, the text below all.</summary>
    public IEnumerable<(string? Image, string Text)> Above(IReadOnlyCollection<string> images)
    {
        var above = new Dictionary<string, string>(StringComparer.Ordinal);
        var orphan = "";
        foreach (var (image, text) in _blocks)
        {
            if (images.Contains(image))
            {
                above[image!] = above.GetValueOrDefault(image!, "") + orphan + text;
                orphan = "";
            }
            else
            {
                orphan += text[..(("\n" + text).LastIndexOf("\n\n", StringComparison.Ordinal) + 1)];
            }
        }

        foreach (var image in images)
        {
            yield return (image, above.GetValueOrDefault(image, ""));
        }

        yield return (null, orphan + _pending.ToString().TrimEnd('\n') is { Length: > 0 } last ? last + "\n" : "");
    }
}
