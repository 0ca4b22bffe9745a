namespace GitOpsDsl.Yaml;

/// <summary>Hears which record wrote which bytes. The way from a line of YAML back to the C# that wrote it.</summary>
public interface IYamlTrace
{
    /// <summary>The entries of the open mapping that start at <paramref name="offset"/> or later were written by <paramref name="record"/>.</summary>
    /// <param name="record">Whoever called <see cref="Utf8YamlWriter.Source"/>.</param>
    /// <param name="offset">Of the next entry's first byte, in bytes from the start of <see cref="Utf8YamlWriter.Written"/>.</param>
    /// <param name="indent">
    /// The column of the mapping's keys, from 0: the record's text ends before the first later line that is indented less, or the next document.
    /// </param>
    void Source(object record, int offset, int indent);
}
