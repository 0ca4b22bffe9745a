using System.Globalization;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Cloud;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Output;
using GitOpsDsl.Compiler.Places;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The C# that wrote each line of a rendered file.</summary>
internal sealed class BlameCommand : Command
{
    public override string Name => "blame";

    public override string Summary => "names the C# file, line and column that wrote a line of rendered YAML, or each line of a file";

    public override IReadOnlyList<string> Arguments => ["FILE[:LINE]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Out];

    public override string Example => "gitops blame environments/rendered/shop/prod/web/deployment-web.yaml:12";

    public override int Run(Invocation invocation)
    {
        var (path, line) = Parse(invocation.Arguments.Words[0]);
        var (folder, name) = Locate(path, invocation);
        var environment = folder.EndsWith(CloudProgram.FolderExtension, StringComparison.Ordinal) ? folder[..^CloudProgram.FolderExtension.Length] : folder;
        var options = Compiled.Options(invocation, [environment]) with { Rules = [] };
        var compilation = Compiler.Pipeline.Compile(invocation.Project!.Catalogue, options);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var graph = compilation.Environments[0];
        var file = Find(graph, compilation.Tree.Environments.FirstOrDefault(output => output.Id == folder), name, path);
        var blamed = RenderedBlame.Of(graph, compilation.Cloud.FirstOrDefault()?.Program(), file, new SourcePlaces(options), line > 0 ? [line] : []);
        if (blamed.Count == 0)
        {
            throw new UsageException($"{path} has no line {line}");
        }

        if (invocation.Json)
        {
            BlameReport.WriteJson(path, blamed, invocation.Out);
        }
        else if (line > 0)
        {
            BlameReport.WriteLine(blamed[0], invocation.Out);
        }
        else
        {
            BlameReport.WriteText(blamed, invocation.Out);
            if (blamed.Any(static one => one.Property is not null))
            {
                invocation.Error.WriteLine("~ is a default that nobody wrote: 'gitops blame FILE:LINE' names the property that changes it");
            }
        }

        return ExitCode.Success;
    }

    /// <summary>The file, and the line; 0 for all of it. A column, which stands behind the line where a finding is copied from, says nothing more.</summary>
    private static (string Path, int Line) Parse(string word)
    {
        var colon = word.LastIndexOf(':');
        if (colon <= 0 || File.Exists(word))
        {
            return (word, 0);
        }

        var before = word.LastIndexOf(':', colon - 1);
        if (before > 0 && Number(word[(before + 1)..colon]) > 0 && Number(word[(colon + 1)..]) > 0)
        {
            return (word[..before], Number(word[(before + 1)..colon]));
        }

        return Number(word[(colon + 1)..]) is > 0 and var line
            ? (word[..colon], line)
            : throw new UsageException($"'{word[(colon + 1)..]}' is no line: write FILE or FILE:LINE, with lines from 1");
    }

    /// <summary>0 when it is none.</summary>
    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The folder of an environment or of its cloud program, <c>shop/prod</c>, and the file below it.</summary>
    private static (string Folder, string File) Locate(string path, Invocation invocation)
    {
        var root = Path.GetFullPath(RenderedTree.Root(invocation));
        var segments = Path.GetRelativePath(root, Path.GetFullPath(path)).Replace('\\', '/').Split('/');
        if (!File.Exists(path))
        {
            throw new UsageException(Directory.Exists(path) ? $"{path} is a directory: name one file of it" : $"there is no file {path}");
        }

        return segments is [not "..", var name, _, ..]
            ? ($"{segments[0]}/{name}", string.Join('/', segments[2..]))
            : throw new UsageException($"{path} is not in the rendered tree, which is {invocation.Project!.Shown(root)}");
    }

    private static OutputFile Find(EnvironmentGraph graph, OutputEnvironment? output, string name, string path)
    {
        if (output?.Files.FirstOrDefault(file => file.Path == name) is not { } file)
        {
            throw new UsageException($"{path} is no file that {graph.Id} renders to");
        }

        return File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span)
            ? file
            : throw new UsageException($"{path} is not what {graph.Id} renders to now, so its lines can't be told: run 'gitops render' first");
    }
}
