namespace GitOpsDsl.Compiler.Output;

/// <summary>Compares the files of one environment with the disk.</summary>
internal sealed class FilePlanner
{
    private readonly string _root;
    private readonly string _directory;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly bool _isSettled;

    /// <summary>For each claim, the file in whose way something is that is not ours, if so.</summary>
    private readonly OutputFile?[] _foreign;

    /// <summary>
    /// The paths that the project no longer wants, in any letter case: what is there will be gone before anything is created. Null if none.
    /// </summary>
    private readonly HashSet<string>? _leaving;

    /// <param name="root">The root of the tree.</param>
    /// <param name="id">The environment, whose directory this is below the root.</param>
    /// <param name="claims">What is wanted and what is known.</param>
    /// <param name="isSettled">As <see cref="Inventory.IsSettled"/>.</param>
    public FilePlanner(string root, string id, IReadOnlyList<Claim> claims, bool isSettled)
    {
        _root = root;
        _directory = $"{root}/{id}";
        _claims = claims;
        _isSettled = isSettled;
        _foreign = new OutputFile?[claims.Count];
        _leaving = Claim.Leaving(claims) is { Count: > 0 } leaving ? new(leaving, StringComparer.OrdinalIgnoreCase) : null;
    }

    /// <summary>In the order of the claims; what is neither wanted nor there is left out.</summary>
    public IReadOnlyList<PlannedFile> Plan()
    {
        var planned = new PlannedFile?[_claims.Count];
        Slices.Run(planned.Length, (_, start, end) =>
        {
            var view = new DiskView(_root);
            for (var i = start; i < end; i++)
                planned[i] = PlanFile(i, view);
        });
        if (Array.Find(_foreign, static file => file is not null) is { } first)
            throw Foreign(first, _foreign.OfType<OutputFile>().Count() - 1);

        var found = new List<PlannedFile>(planned.Length);
        foreach (var file in planned)
        {
            if (file is not null)
                found.Add(file);
        }

        return found;
    }

    private PlannedFile? PlanFile(int index, DiskView view)
    {
        var claim = _claims[index];
        var path = $"{_directory}/{claim.Path}";
        try
        {
            var isBelowDirectory = IsBelowDirectory(path, claim, view);
            if (isBelowDirectory && claim.File is not null && !Leaves(claim.Path) && view.Holds(path, claim.File.Content.Span))
                return new PlannedFile(claim.Path, FileAction.Unchanged, IsEdited: false, claim.File);

            long length = 0;
            var entry = isBelowDirectory ? DiskView.Look(path, out length) : DiskEntry.Missing;
            if (entry == DiskEntry.Directory)
            {
                if (claim.File is not null && !IsLeaving(path))
                    throw InTheWay(path, "a directory", claim.File);
                entry = DiskEntry.Missing;
            }

            return entry == DiskEntry.File ? PlanFound(index, path, length, view)
                : claim.File is null ? null
                : new PlannedFile(claim.Path, FileAction.Create, _isSettled && claim.KnownHash is not null, claim.File);
        }
        catch (Exception cause) when (OutputException.IsRefusal(cause))
        {
            throw OutputException.Refused("read", path, cause);
        }
    }

    private PlannedFile? PlanFound(int index, string path, long length, DiskView view)
    {
        var (name, file, known) = _claims[index];
        var content = file is null ? default : file.Content.Span;
        var mayBeForeign = file is not null && known is null && !IsOtherSpelling(name, path);
        if (mayBeForeign && length != content.Length)
        {
            _foreign[index] = file;
            return null;
        }

        var isSame = view.HasContent(path, length, content, out var hash);
        if (file is null)
            return new PlannedFile(name, FileAction.Delete, _isSettled && hash != known);

        // Where letter case does not count, this may be the file of a path that is leaving.
        if (isSame && !Leaves(name))
            return new PlannedFile(name, FileAction.Unchanged, IsEdited: false, file);
        if (isSame || !mayBeForeign)
            return new PlannedFile(name, FileAction.Update, _isSettled && known is not null && hash != known, file);

        _foreign[index] = file;
        return null;
    }

    private bool IsBelowDirectory(string path, Claim claim, DiskView view)
    {
        var (entry, at) = view.LookAtDirectory(path.AsSpan(0, path.LastIndexOf('/')));
        if (entry == DiskEntry.File && claim.File is not null && !IsLeaving(at))
            throw InTheWay(at, "a file", claim.File);
        return entry == DiskEntry.Directory;
    }

    private bool Leaves(string name) => _leaving is not null && _leaving.Contains(name);

    /// <summary>Whether what is at a path, or everything in it, will be deleted.</summary>
    private bool IsLeaving(string path)
    {
        if (_leaving is null || path.Length <= _directory.Length)
            return false;

        var name = path[(_directory.Length + 1)..];
        return _leaving.Contains(name)
            || (_leaving.Any(leaving => leaving.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase))
                && DiskView.Look(path, out _) == DiskEntry.Directory
                && Directory.EnumerateFileSystemEntries(path).All(entry => IsLeaving($"{path}/{Path.GetFileName(entry)}")));
    }

    /// <summary>Whether the disk, which then ignores letter case, found at a path the file of another path that is leaving.</summary>
    private bool IsOtherSpelling(string name, string path)
    {
        if (!Leaves(name))
            return false;

        var parent = path[..path.LastIndexOf('/')];
        return parent.Length >= _directory.Length && (!IsListed(parent, path) || IsOtherSpelling(name, parent));
    }

    private static bool IsListed(string directory, string path) =>
        Directory.EnumerateFileSystemEntries(directory).Any(entry => $"{directory}/{Path.GetFileName(entry)}" == path);

    private OutputException Foreign(OutputFile file, int more)
    {
        var others = more == 0 ? "" : $" ({more} more like it)";
        var path = $"{_directory}/{file.Path}";
        return new OutputException(
            $"'{path}'{others} is not in the inventory, so it is not ours to overwrite; {file.Owner} wants the path",
            path,
            "Move or delete it and run again; what has the right bytes already is taken over as it is.");
    }

    private static OutputException InTheWay(string path, string what, OutputFile file) => new(
        $"'{path}' is {what} that is not ours, in the way of {file.Owner}",
        path,
        "Move it away and run again.");
}
