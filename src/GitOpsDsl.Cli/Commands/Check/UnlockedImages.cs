using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Images that may become others without a commit: what <c>check --locked</c> asks about.</summary>
internal static class UnlockedImages
{
    public static IEnumerable<Finding> Find(Compilation compilation)
    {
        foreach (var environment in compilation.Environments)
        {
            foreach (var item in environment.Objects)
            {
                foreach (var image in PodSpecs.Images(item.Resource).Where(static image => !image.Contains('@', StringComparison.Ordinal)))
                {
                    var message = $"the image {image} has no digest, and may become another without a commit: run 'gitops lock'";
                    yield return new Finding("GD6101", Severity.Error, message).At(item.Origin) with { Environment = environment.Id, Object = item.Id };
                }
            }
        }
    }
}
