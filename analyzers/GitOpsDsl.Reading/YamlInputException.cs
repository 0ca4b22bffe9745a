namespace GitOpsDsl.Reading;

/// <summary>A file that can't be read as YAML or JSON: what is wrong, and where.</summary>
/// <param name="file">As it was named; <c>-</c> for standard input.</param>
/// <param name="line">From 1; 0 when it is the whole file.</param>
/// <param name="column">From 1; 0 when it is the whole line.</param>
/// <param name="problem">What is wrong.</param>
public sealed class YamlInputException(string file, long line, long column, string problem)
    : Exception(line > 0 ? $"{file}:{line}:{column}: {problem}" : $"{file}: {problem}");
