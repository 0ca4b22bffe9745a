using System.Text;

namespace GitOpsDsl.Compiler.Lock;

/// <summary>
/// Which bytes each image tag was when it was locked. Kept in a file that people read, comment and git merges: a line an image, in ordinal order.
/// <code>docker.io/library/redis:7.4.1 sha256:…</code>
/// </summary>
public sealed class ImageLock
{
    /// <summary>In the project's folder.</summary>
    public const string FileName = "gitops.lock";

    private const string Head =
        "# What each image tag was when 'gitops lock' asked its registry. Rendered images carry these digests; 'gitops lock --refresh IMAGE' asks again.";

    private readonly SortedDictionary<string, string> _digests;
    private readonly LockComments _comments;

    private ImageLock(SortedDictionary<string, string> digests, LockComments comments) => (_digests, _comments) = (digests, comments);

    /// <summary>Nothing is locked.</summary>
    public static ImageLock Empty { get; } = new(new(StringComparer.Ordinal), new());

    /// <summary>The locked images, as <see cref="NameOf"/> names them, in ordinal order.</summary>
    public IReadOnlyCollection<string> Images => _digests.Keys;

    /// <summary>How the file names an image: with registry, repository and tag, also where an author leaves them out.</summary>
    public static string NameOf(ImageReference image) => $"{image.Registry}/{image.Repository}:{image.Tag ?? "latest"}";

    /// <summary>These digests instead, with what people wrote between the lines; what is about an image that is gone goes with it.</summary>
    /// <param name="digests">By the images' names.</param>
    public ImageLock With(IEnumerable<KeyValuePair<string, string>> digests)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (image, digest) in digests)
        {
            sorted[image] = digest;
        }

        return new(sorted, _comments);
    }

    /// <summary>The project's lock; null when it has none, and images are rendered as they are written.</summary>
    /// <exception cref="ImageLockException">It is there, and can't be used.</exception>
    public static ImageLock? Read(string projectDirectory)
    {
        var path = Path.Combine(projectDirectory, FileName);
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllText(path), path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageLockException($"{path}: {exception.Message}");
        }
    }

    /// <param name="text">The file's text.</param>
    /// <param name="path">For messages.</param>
    /// <exception cref="ImageLockException">A line is not an image and its digest.</exception>
    public static ImageLock Parse(string text, string path)
    {
        var (digests, comments) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new LockComments());
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words is [] || words[0][0] == '#')
            {
                if (line.TrimEnd() != Head)
                {
                    comments.Add(line.TrimEnd());
                }

                continue;
            }

            if (words is not [var name, var digest] || Problem(name, digest) is not null)
            {
                throw new ImageLockException($"{path}:{number}: {Explain(words)}");
            }

            if (!digests.TryAdd(name, digest) && digests[name] != digest)
            {
                throw new ImageLockException($"{path}:{number}: {name} is locked twice, with two digests: keep one line, or run 'gitops lock --refresh {name}'");
            }

            comments.AreAbove(name);
        }

        return new(digests, comments);
    }

    /// <summary>The digest of an image's tag; null when it is not locked.</summary>
    public string? Digest(ImageReference image) => _digests.GetValueOrDefault(NameOf(image));

    /// <summary>The digest of an image by the name that it has here; null when it is not locked.</summary>
    public string? Digest(string name) => _digests.GetValueOrDefault(name);

    /// <summary>The image with its digest; itself when it has one, when it is not locked, or when it is no image reference.</summary>
    public string Apply(string image)
    {
        try
        {
            var reference = ImageReference.Parse(image);
            return reference.Digest is null && Digest(reference) is { } digest ? reference.WithDigest(digest).ToString() : image;
        }
        catch (InvalidValueException)
        {
            // A rule says what is wrong with it, at its place.
            return image;
        }
    }

    /// <summary>Puts the project's lock file in place, in one step; a project with nothing to lock has none.</summary>
    /// <exception cref="ImageLockException">The file system refuses.</exception>
    public void Write(string projectDirectory)
    {
        var path = Path.Combine(projectDirectory, FileName);
        var temporary = $"{path}~";
        try
        {
            if (_digests.Count == 0)
            {
                File.Delete(path);
                return;
            }

            File.WriteAllText(temporary, ToString());
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageLockException($"{path} can't be written: {exception.Message}");
        }
    }

    /// <summary>The file's text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var (image, above) in _comments.Above(_digests.Keys))
        {
            text.Append(above);
            if (image is not null)
            {
                text.Append(image).Append(' ').Append(_digests[image]).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Explain(string[] words)
        => words[0] is "<<<<<<<" or "=======" or ">>>>>>>"
            ? "a merge left a conflict here: keep one line for each image, or delete them and run 'gitops lock'"
            : words is [var name, var digest] && Problem(name, digest) is { } problem ? problem
            : "a line is an image and its digest, as 'docker.io/library/redis:7.4.1 sha256:…'";

    private static string? Problem(string name, string digest)
    {
        try
        {
            var reference = ImageReference.Parse($"{name}@{digest}");
            return NameOf(reference) == name ? null : $"'{name}' is short for {NameOf(reference)}: write that, or run 'gitops lock'";
        }
        catch (InvalidValueException exception)
        {
            return exception.Message;
        }
    }
}
