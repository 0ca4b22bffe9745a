using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Cli.Edits;

/// <summary>All bytes that a change of the source will write; made and carried out under one lock, so that they are the ones that are written.</summary>
/// <param name="Sources">The C# files.</param>
/// <param name="Tree">The rendered files.</param>
internal sealed record PlannedEdit(IReadOnlyList<SourceChange> Sources, TreePlan Tree)
{
    /// <summary>Writes sources and tree; when the disk refuses something the sources are as they were.</summary>
    /// <exception cref="OutputException">It does.</exception>
    public void Write()
    {
        var written = new List<SourceChange>();
        try
        {
            foreach (var change in Sources)
            {
                Put(change.File, change.After);
                written.Add(change);
            }

            TreeWriter.Write(Tree);
            Provenance.Forget(Tree);
        }
        catch (Exception exception) when (exception is OutputException or IOException or UnauthorizedAccessException)
        {
            foreach (var change in written)
            {
                Put(change.File, change.Before);
            }

            throw exception as OutputException ?? new OutputException(exception.Message, Tree.Root, "Nothing of the source was changed.");
        }
    }

    /// <summary>In one step: whoever reads the file finds the old text or the new one.</summary>
    private static void Put(string file, byte[]? content)
    {
        if (content is null)
        {
            File.Delete(file);
            // Git knows no empty folders: one that is left would be there in one clone only.
            var folder = Path.GetDirectoryName(file)!;
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = file + ".gitops~";
        try
        {
            File.WriteAllBytes(temporary, content);
            if (!OperatingSystem.IsWindows() && File.Exists(file))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));
            }

            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
